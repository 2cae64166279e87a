"""Runs a CDK app that is written in Python, where there is no aws-cdk-lib for Python: cdk_api.py NODE_MODULES APP.py

Every module, class, keyword, type and constant that the app names is looked up in the description of its interface that
each npm package of the CDK holds, from which the packages for Python are generated too, under the names they have there.
What is not described, is missing or has another type is refused. What is in order is carried out by the npm package.

Classes of the CDK can be extended, but nothing of theirs can be overridden.
"""

import enum
import functools
import gzip
import importlib.abc
import importlib.machinery
import inspect
import json
import keyword
import pathlib
import re
import runpy
import subprocess
import sys

PACKAGES = pathlib.Path(sys.argv[1]).resolve()
SCRIPT = pathlib.Path(__file__).resolve().with_suffix(".js")
PRIMITIVES = {"string": str, "boolean": bool, "number": (int, float)}


def description(package):
    text = (PACKAGES / package / ".jsii").read_bytes()
    found = json.loads(text)
    if found["schema"] == "jsii/file-redirect":
        found = json.loads(gzip.decompress((PACKAGES / package / found["filename"]).read_bytes()))
    return found


DESCRIPTIONS = [description("constructs"), description("aws-cdk-lib")]
TYPES = {name: known for package in DESCRIPTIONS for name, known in package["types"].items()}
MODULES = {}
for package in DESCRIPTIONS:
    root = package["targets"]["python"]["module"]
    MODULES[root] = package["name"]
    for name, inner in package.get("submodules", {}).items():
        own = inner.get("targets", {}).get("python", {}).get("module")
        MODULES[own or root + name[len(package["name"]) :]] = name


class Node:
    """The process that carries things out."""

    def __init__(self):
        self.process = subprocess.Popen(
            ["node", SCRIPT, PACKAGES], stdin=subprocess.PIPE, stdout=subprocess.PIPE, encoding="utf-8"
        )

    def ask(self, **request):
        self.process.stdin.write(json.dumps(request) + "\n")
        self.process.stdin.flush()
        answer = json.loads(self.process.stdout.readline())
        if "fault" in answer:
            raise RuntimeError(answer["fault"])
        return answer["value"]

    def end(self):
        self.process.communicate()


def python_name(name):
    """throughputMode is throughput_mode, sizeInMiB size_in_mib, lambda lambda_."""
    words = re.sub(r"(?<![A-Z])([KMG])iB(?![a-z])", r"\1ib", name)
    words = re.sub(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", "_", words).lower()
    return words + "_" if keyword.iskeyword(words) else words


def ancestry(name):
    """A type and all that it extends and implements, as described."""
    found, waiting = [], [name]
    while waiting:
        at = waiting.pop(0)
        if at in TYPES and at not in found:
            found.append(at)
            known = TYPES[at]
            waiting += [known["base"]] if "base" in known else []
            waiting += known.get("interfaces", [])
    return found


@functools.cache
def members(name, static):
    """By the name in Python: what a type and its ancestors are described to have."""
    found = {}
    for at in reversed(ancestry(name)):
        for kind in ("properties", "methods"):
            for member in TYPES[at].get(kind, []):
                if bool(member.get("static")) == static:
                    spelled = python_name(member["name"])
                    found[spelled.upper() if member.get("const") else spelled] = (kind, member)
    return found


def is_struct(reference):
    return TYPES.get(reference.get("fqn"), {}).get("datatype", False)


def signature(parameters):
    """The parameters in Python: the fields of a struct that comes last are keywords."""
    positional, fields = list(parameters), {}
    if positional and is_struct(positional[-1]["type"]) and not positional[-1].get("variadic"):
        fields = {spelled: field for spelled, (_, field) in members(positional.pop()["type"]["fqn"], False).items()}
    kinds = inspect.Parameter
    found = []
    for parameter in positional:
        spelled = python_name(parameter["name"])
        while spelled in fields:
            spelled += "_"
        if parameter.get("variadic"):
            found.append(kinds(spelled, kinds.VAR_POSITIONAL))
        else:
            default = None if parameter.get("optional") else kinds.empty
            found.append(kinds(spelled, kinds.POSITIONAL_OR_KEYWORD, default=default))
    for spelled, field in fields.items():
        found.append(kinds(spelled, kinds.KEYWORD_ONLY, default=None if field.get("optional") else kinds.empty))
    return inspect.Signature(found), positional, fields


def arguments(place, parameters, given, named):
    """Values for node, once Python's own rules and the described types hold."""
    form, positional, fields = signature(parameters)
    try:
        bound = form.bind(*given, **named)
    except TypeError as fault:
        raise TypeError(f"{place}: {fault}") from None
    values, used = [], list(form.parameters)
    for parameter, spelled in zip(positional, used):
        value = bound.arguments.get(spelled)
        if parameter.get("variadic"):
            values += [passed(one, parameter["type"], f"{place}({spelled})") for one in value or ()]
        else:
            values.append(passed(value, parameter["type"], f"{place}({spelled})"))
    if len(parameters) > len(positional):
        values.append(struct_fields(place, fields, bound.arguments))
    return values


def struct_fields(place, fields, given):
    return {
        "map": {
            field["name"]: passed(given[spelled], field["type"], f"{place}({spelled})")
            for spelled, field in fields.items()
            if given.get(spelled) is not None
        }
    }


def passed(value, reference, place):
    """A value for node, if it is of the described type."""
    if value is None:
        return None
    if "union" in reference:
        for one in reference["union"]["types"]:
            try:
                return passed(value, one, place)
            except TypeError:
                continue
        raise wrong(value, reference, place)
    if "intersection" in reference:
        return [passed(value, one, place) for one in reference["intersection"]["types"]][0]
    if "collection" in reference:
        inner = reference["collection"]["elementtype"]
        if reference["collection"]["kind"] == "array" and isinstance(value, (list, tuple)):
            return [passed(one, inner, f"{place}[{at}]") for at, one in enumerate(value)]
        if reference["collection"]["kind"] == "map" and isinstance(value, dict):
            return {"map": {text(key, place): passed(one, inner, f"{place}[{key!r}]") for key, one in value.items()}}
        raise wrong(value, reference, place)
    if reference.get("primitive") in PRIMITIVES:
        kinds = PRIMITIVES[reference["primitive"]]
        if not isinstance(value, kinds) or isinstance(value, bool) and kinds is not bool:
            raise wrong(value, reference, place)
        return value
    if "fqn" in reference and reference["fqn"] not in described_as(value):
        raise wrong(value, reference, place)
    return untyped(value, place)


def untyped(value, place):
    if isinstance(value, enum.Enum):
        return {"type": type(value).described, "constant": value.name}
    if isinstance(value, Struct):
        return value.fields
    if isinstance(value, Thing):
        return {"object": value._object}
    if isinstance(value, (list, tuple)):
        return [untyped(one, place) for one in value]
    if isinstance(value, dict):
        return {"map": {text(key, place): untyped(one, place) for key, one in value.items()}}
    if value is None or isinstance(value, (str, bool, int, float)):
        return value
    raise TypeError(f"{place}: the CDK has no use for {value!r}")


def text(key, place):
    if not isinstance(key, str):
        raise TypeError(f"{place}: {key!r} is no string")
    return key


def described_as(value):
    """The names of all described types that a value is of."""
    if isinstance(value, (enum.Enum, Struct)):
        return ancestry(type(value).described)
    if isinstance(value, Thing):
        return [name for known in value._described for name in ancestry(known)]
    return []


def wrong(value, reference, place):
    wanted = reference.get("fqn") or reference.get("primitive") or json.dumps(reference)
    return TypeError(f"{place}: {value!r} is no {wanted}")


def received(value, reference):
    """What node answered, as Python sees it."""
    if isinstance(value, list):
        inner = reference.get("collection", {}).get("elementtype", {})
        return [received(one, inner) for one in value]
    if isinstance(value, dict) and "map" in value:
        return {key: received(one, {}) for key, one in value["map"].items()}
    if isinstance(value, dict):
        known = [name for name in value["types"] if name in TYPES][:1]
        declared = [reference["fqn"]] if "fqn" in reference else []
        thing = object.__new__(python_type(known[0]) if known else Thing)
        vars(thing).update(_object=value["object"], _described=known + declared)
        return thing
    return value


def call(target, place, member, given, named):
    values = arguments(place, member.get("parameters", []), given, named)
    return received(
        NODE.ask(what="call", member=member["name"], values=values, **target), member.get("returns", {}).get("type", {})
    )


def reached(target, place, found):
    """A member that was asked for: the value of a property, or a method to call."""
    kind, member = found
    if kind == "properties":
        return received(NODE.ask(what="get", member=member["name"], **target), member["type"])
    return lambda *given, **named: call(target, place, member, given, named)


class Described(type):
    """The class of classes: knows their static members."""

    def __getattr__(cls, name):
        if name.startswith("__") or name == "described":
            raise AttributeError(name)
        found = members(cls.described, True).get(name)
        if found is None:
            raise AttributeError(f"{cls.described} has no static member {name}")
        return reached({"type": cls.described}, f"{cls.described}.{name}", found)


class Thing(metaclass=Described):
    """An object that lives in node."""

    def __init__(self, *given, **named):
        cls = type(self).described
        if TYPES[cls]["kind"] != "class" or TYPES[cls].get("abstract"):
            raise TypeError(f"{cls} is abstract")
        makers = [TYPES[name]["initializer"] for name in ancestry(cls) if "initializer" in TYPES[name]]
        parameters = makers[0].get("parameters", []) if makers else []
        made = NODE.ask(what="new", type=cls, values=arguments(cls, parameters, given, named))
        vars(self).update(_object=made["object"], _described=[cls])

    def __getattr__(self, name):
        if name.startswith("_"):
            raise AttributeError(name)
        for known in self._described:
            if name in members(known, False):
                return reached({"object": self._object}, f"{known}.{name}", members(known, False)[name])
        raise AttributeError(f"{' and '.join(self._described)} has no member {name}")

    def __setattr__(self, name, value):
        for known in self._described:
            kind, member = members(known, False).get(name, (None, None))
            if kind == "properties" and not member.get("immutable"):
                given = passed(value, member["type"], f"{known}.{name}")
                NODE.ask(what="set", object=self._object, member=member["name"], values=[given])
                return
        if type(self).__dict__.get("described"):
            raise AttributeError(f"{self._described[0]} has no member {name} that can be set")
        vars(self)[name] = value


class Struct:
    """A bundle of values, given as keywords."""

    def __init__(self, *given, **named):
        name = type(self).described
        self.fields = arguments(name, [{"name": "fields", "type": {"fqn": name}}], given, named)[0]


@functools.cache
def python_type(name):
    known = TYPES[name]
    if known["kind"] == "enum":
        found = enum.Enum(known["name"], [member["name"] for member in known["members"]])
        found.described = name
        return found
    if known.get("datatype"):
        return type(known["name"], (Struct,), {"described": name})
    base = python_type(known["base"]) if known.get("base") in TYPES else Thing
    return Described(known["name"], (base,), {"described": name})


class Modules(importlib.abc.MetaPathFinder, importlib.abc.Loader):
    """Finds the modules of the CDK in its descriptions."""

    def find_spec(self, name, path=None, target=None):
        return importlib.machinery.ModuleSpec(name, self, is_package=True) if name in MODULES else None

    def create_module(self, spec):
        return None

    def exec_module(self, module):
        def look_up(name):
            described = f"{MODULES[module.__name__]}.{name}"
            if described not in TYPES:
                raise AttributeError(f"module {module.__name__} has no {name}")
            return python_type(described)

        module.__getattr__ = look_up


NODE = Node()
sys.meta_path.insert(0, Modules())
sys.argv = sys.argv[2:]
try:
    runpy.run_path(sys.argv[0], run_name="__main__")
finally:
    NODE.end()
