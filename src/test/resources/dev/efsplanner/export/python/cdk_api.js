// The node half of cdk_api.py: carries out one request a line with the packages below the folder given, and answers with a line.
"use strict";

const { createRequire } = require("node:module");
const { createInterface } = require("node:readline");
const path = require("node:path");

const load = createRequire(path.join(process.argv[2], "here.js"));
const TYPE = Symbol.for("jsii.rtti");
const objects = [];
const numbers = new Map();

/** The class or enum called `aws-cdk-lib.aws_efs.FileSystem`. */
function described(name) {
  const [library, ...inner] = name.split(".");
  return inner.reduce((found, part) => found[part], load(library));
}

/** The names of an object's class and of those it extends, as far as they have any. */
function types(object) {
  const names = [];
  for (let known = object.constructor; typeof known === "function"; known = Object.getPrototypeOf(known)) {
    if (Object.hasOwn(known, TYPE)) names.push(known[TYPE].fqn);
  }
  return names;
}

function said(value) {
  if (value === undefined || value === null || typeof value === "function") return null;
  if (Array.isArray(value)) return value.map(said);
  if (typeof value !== "object") return value;
  if (Object.getPrototypeOf(value) === Object.prototype) {
    return { map: Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, said(inner)])) };
  }
  if (!numbers.has(value)) numbers.set(value, objects.push(value) - 1);
  return { object: numbers.get(value), types: types(value) };
}

function meant(value) {
  if (value === null) return undefined;
  if (Array.isArray(value)) return value.map(meant);
  if (typeof value !== "object") return value;
  if ("object" in value) return objects[value.object];
  if ("constant" in value) return described(value.type)[value.constant];
  return Object.fromEntries(Object.entries(value.map).map(([key, inner]) => [key, meant(inner)]));
}

function carryOut(request) {
  const values = (request.values ?? []).map(meant);
  const target = "object" in request ? objects[request.object] : described(request.type);
  switch (request.what) {
    case "new":
      return new target(...values);
    case "call":
      return target[request.member](...values);
    case "get":
      return target[request.member];
    case "set":
      target[request.member] = values[0];
      return undefined;
    default:
      throw new Error("no such request: " + request.what);
  }
}

createInterface({ input: process.stdin }).on("line", (line) => {
  let answer;
  try {
    answer = { value: said(carryOut(JSON.parse(line))) };
  } catch (fault) {
    answer = { fault: fault.message };
  }
  process.stdout.write(JSON.stringify(answer) + "\n");
});
