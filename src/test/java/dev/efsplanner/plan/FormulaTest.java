package dev.efsplanner.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class FormulaTest {
    private static final Operand SIX = Operand.typed("a", 6, "1");
    private static final Operand THREE = Operand.typed("b", 3, "1");
    private static final Formula A = Formula.of(SIX);
    private static final Formula B = Formula.of(THREE);

    @Test
    void a_formula_prints_parentheses_where_the_order_needs_them_and_nowhere_else() {
        assertEquals("a + b × a / b", A.plus(B.times(A).over(B)).text());
        assertEquals("(a + b) × 1024", A.plus(B).times(1024).text());
        assertEquals("a − (b − a)", A.minus(B.minus(A)).text());
        assertEquals("a / (b × a)", A.over(B.times(A)).text());
        assertEquals("− a × b / 100", A.times(B).over(100).negative().text());
        assertEquals(
                "max(0, a − b) × ceil(a / b)",
                Formula.max(Formula.number(0), A.minus(B))
                        .times(Formula.ceil(A.over(B)))
                        .text());
    }

    @Test
    void a_formula_computes_what_it_prints() {
        assertEquals(9, A.plus(B.times(A).over(B)).minus(B).value());
        assertEquals(-0.18, A.times(B).over(100).negative().value());
        assertEquals(4, Formula.min(A, Formula.max(B, Formula.number(4))).value());
        assertEquals(2, Formula.ceil(A.over(4)).value());
        assertEquals(0, Formula.sum(List.of()).value());
        assertEquals(12, Formula.sum(List.of(A, B, B)).value());
    }

    @Test
    void operands_are_named_once_in_the_order_of_the_text() {
        assertEquals(List.of(THREE, SIX), B.times(A).plus(B).operands());
    }

    @Test
    void an_operand_is_replaced_by_the_step_that_computes_it() {
        var step = new Operand("a", 7, "1", "step 2");
        assertEquals(
                Formula.of(step).times(B).plus(Formula.max(Formula.of(step), B)).negative(),
                A.times(B).plus(Formula.max(A, B)).negative().with(step));
    }
}
