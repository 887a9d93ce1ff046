from __future__ import annotations

import numpy as np
import pytest

from engine import ops
from engine.core.errors import GraphError, ShapeError
from engine.ir.graph import Graph, Origin, TensorType, toposort
from engine.ir.printer import render
from engine.ir.verify import verify


def small() -> Graph:
    graph = Graph("small")
    x, w = graph.input(TensorType((2, 3)), "x"), graph.input(TensorType((3, 4)), "w")
    with graph.inside("dense"):
        y = ops.relu(ops.matmul(x, w))
    graph.outputs = [y]
    return graph


def test_nodes_carry_where_they_come_from():
    graph = small()
    assert {str(node.origin) for node in graph.nodes} == {"dense:forward"}
    with graph.inside("block"), graph.inside("conv", 2):
        ops.tanh(graph.inputs[0])
    assert graph.nodes[-1].origin == Origin("block/conv", "forward", 2)


def test_the_printer_names_every_value():
    text = render(small())
    assert "input %1 x (2, 3) float32" in text and "matmul(%1, %2)" in text and "[dense:forward]" in text


def test_types_come_from_the_ops_own_rule():
    graph = small()
    with pytest.raises(ShapeError, match="inner sizes differ"):
        ops.matmul(graph.inputs[1], graph.inputs[0])


def test_equal_small_constants_are_one_value():
    graph = Graph()
    assert graph.constant(np.float32(2)) is graph.constant(np.float32(2))
    assert graph.constant(np.float32(2)) is not graph.constant(np.float64(2))


def test_values_of_two_graphs_cannot_be_mixed():
    with pytest.raises(GraphError, match="another graph"):
        ops.add(small().inputs[0], small().inputs[0])


def test_verify_finds_a_node_out_of_order():
    graph = small()
    graph.nodes.reverse()
    with pytest.raises(GraphError, match="before it is made"):
        verify(graph, "reverse")


def test_verify_finds_a_wrong_type():
    graph = small()
    graph.nodes[-1].outputs[0].type = TensorType((9, 9))
    with pytest.raises(GraphError, match="its rule says"):
        verify(graph)


def test_verify_finds_an_update_of_another_type():
    graph = small()
    graph.updates = [(graph.inputs[0], graph.outputs[0])]
    with pytest.raises(GraphError, match="types differ"):
        verify(graph)


def test_toposort_of_a_long_chain_needs_no_recursion():
    graph = Graph()
    value = graph.input(TensorType((1,)))
    for _ in range(5000):
        value = ops.negate(value)
    assert toposort([value]) == graph.nodes


def test_a_cycle_is_refused():
    graph = small()
    first, last = graph.nodes
    first.inputs = (last.output, first.inputs[1])
    with pytest.raises(GraphError, match="cycle"):
        toposort(graph.outputs)
