"""One model put onto another."""

from __future__ import annotations

from typing import Any

from engine.core import shapes
from engine.core.errors import GraphError
from engine.models.sequential import Sequential
from engine.models.surgery.replay import Replay, network_of, tensors_of
from engine.models.surgery.report import Edited


def graft(base: Any, scion: Any, at: Any = None, inputs: Any = None, keep_outputs: bool = False,
          name: str | None = None) -> Edited:  # fmt: skip
    """The layers of `scion`, weights and all, behind tensors of `base`.

    Args:
        base: the model that feeds.
        scion: the model that is fed. A layer whose name `base` has too gets another one; the report says which.
        at: names of layers, or tensors, of `base`, in the order of the inputs of `scion`; by default its outputs.
        inputs: which inputs of `scion` are fed, by name; by default all. The others become inputs of the new model.
        keep_outputs: whether the outputs of `base` stay outputs too.

    Raises:
        GraphError: the number of tensors is another than that of inputs, or their ranks differ.
    """
    below, above = network_of(base), network_of(scion)
    if base is scion:
        raise GraphError("a model cannot be grafted onto itself", where=base.label, mend="clone it first")
    sources = tensors_of(base, at) if at is not None else list(below.outputs)
    known = {tensor.name: tensor for tensor in above.inputs}
    wanted = [inputs] if isinstance(inputs, str) else inputs
    missing = [one for one in wanted or () if one not in known]
    if missing:
        raise GraphError(f"has no input '{missing[0]}'", where=scion.label, expected=", ".join(known))
    fed = [known[one] for one in wanted] if wanted is not None else list(above.inputs)
    if len(fed) != len(sources):
        raise GraphError(f"'{scion.name}' has {len(fed)} inputs to be fed by {len(sources)} tensors of '{base.name}'",
                         where="graft", expected=str(len(fed)), got=str(len(sources)),
                         mend="name the tensors with at=, the inputs with inputs=")  # fmt: skip
    for source, target in zip(sources, fed):
        if source.ndim != target.ndim:
            raise GraphError(f"'{source.name}' gives {shapes.text(source.shape)}, '{target.name}' takes "
                             f"{shapes.text(target.shape)}", where="graft", expected="equal ranks",
                             mend="put Flatten, Reshape or a pooling layer between them", code="rank")  # fmt: skip
    replay = Replay()
    replay.run(below)
    ends = [replay.made[tensor] for tensor in below.outputs]
    replay.made.update({target: replay.made[source] for source, target in zip(sources, fed)})
    for source, target in zip(sources, fed):
        if source.dtype != target.dtype:
            replay.report.notes.append(f"'{target.name}' took {target.dtype}; it is fed {source.dtype}")
    replay.run(above)
    tops = [replay.made[tensor] for tensor in above.outputs]
    begins = [replay.made[tensor] for tensor in below.inputs]
    begins += [replay.made[tensor] for tensor in above.inputs if tensor not in fed]
    outputs = [*ends, *tops] if keep_outputs else tops
    whole = base if not isinstance(base, Sequential) or isinstance(scion, Sequential) else scion
    needed = _reaching(outputs)
    begins = [tensor for tensor in begins if tensor.node in needed]
    edited = replay.finish(whole, begins, outputs, name=name or base.name)
    entrances = {tensor.node.layer.name for tensor in fed}
    edited.report.removed[:] = [one for one in edited.report.removed if one not in entrances]
    return edited


def _reaching(outputs: list[Any]) -> set[Any]:
    seen, stack = set(), [tensor.node for tensor in outputs]
    while stack:
        node = stack.pop()
        if node not in seen:
            seen.add(node)
            stack += [tensor.node for tensor in node.inputs]
    return seen
