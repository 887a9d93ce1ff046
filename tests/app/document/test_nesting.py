"""A network that is one block opened in place, and the way back: the same predictions, the same bytes of weights."""

import numpy as np
import pytest

import engine
from app.document import edits, surgery
from app.document.errors import DocumentError
from app.document.history import History
from app.document.model import from_model, to_model
from engine import layers
from tests.app.document.test_surgery import done_and_undone


def filled(model, seed=3):
    """The model with weights that are not those of the start."""
    random = np.random.default_rng(seed)
    for layer in model.layers:
        layer.set_weights([random.uniform(0.1, 1.0, array.shape).astype("float32") for array in layer.get_weights()])
    return model


def body(name="body"):
    return engine.Sequential(
        [
            engine.Input((8, 8, 1)),
            layers.Conv2D(3, 3, name="conv"),
            layers.BatchNormalization(name="norm"),
            layers.GlobalAveragePooling2D(name="pool"),
        ],
        name=name,
    )


def with_body(trainable=True):
    """image -> body -> top, where the body is a network of its own."""
    inner = body()
    inner.trainable = trainable
    image = engine.Input((8, 8, 1), name="image")
    return filled(engine.Model(image, layers.Dense(2, name="top")(inner(image))))


def shared_body():
    """Two images through one network, their features taken from each other."""
    inner = body()
    first, second = engine.Input((8, 8, 1), name="first"), engine.Input((8, 8, 1), name="second")
    return filled(engine.Model([first, second], layers.Subtract(name="gap")([inner(first), inner(second)])))


def twice():
    """One small network behind itself."""
    inner = engine.Sequential([engine.Input((4,)), layers.Dense(4, activation="tanh", name="turn")], name="step")
    start = engine.Input((4,), name="start")
    return filled(engine.Model(start, inner(inner(start))))


def of_many_ends():
    """A network of two inputs and two outputs, one of which is read inside too."""
    a, b = engine.Input((3,), name="a"), engine.Input((5,), name="b")
    early = layers.Dense(4, name="early")(layers.Concatenate(name="joined")([a, b]))
    inner = engine.Model([a, b], [layers.Dense(2, name="late")(early), early], name="both")
    x, y = engine.Input((3,), name="x"), engine.Input((5,), name="y")
    late, middle = inner([x, y])
    return filled(engine.Model([x, y], [layers.Dense(1, name="end")(middle), layers.ReLU(name="bent")(late)]))


def deep():
    """A network within a network."""
    inner = engine.Sequential([engine.Input((4,)), layers.Dense(3, name="small")], name="inner")
    start = engine.Input((4,))
    outer = engine.Model(start, layers.Dense(2, name="wide")(inner(start)), name="outer")
    image = engine.Input((4,), name="x")
    return filled(engine.Model(image, layers.Softmax(name="s")(outer(image))))


def samples(model):
    random = np.random.default_rng(1)
    made = [random.normal(size=(4, *tensor.shape[1:])).astype("float32") for tensor in model.inputs]
    return made if len(made) > 1 else made[0]


def predicted(document):
    model = to_model(document).model
    found = model.predict(samples(model), verbose=0)
    return found if isinstance(found, list) else [found]


def kinds(document):
    return sorted(node.kind for node in document.nodes.values())


def nested(document):
    return next(node.id for node in document.nodes.values() if node.kind == "Model")


@pytest.mark.parametrize("make", [with_body, shared_body, twice, of_many_ends, deep])
def test_opening_a_network_changes_no_prediction_and_no_weight(make):
    document = from_model(make())
    before = predicted(document)
    held = sorted(array.tobytes() for arrays in document.weights.values() for array in arrays)
    plan = surgery.expand(document, nested(document))
    assert not plan.lost
    done_and_undone(document, plan)
    while any(node.kind == "Model" for node in document.nodes.values()):
        History(document).do(surgery.expand(document, nested(document)).command)
    assert sorted(array.tobytes() for arrays in document.weights.values() for array in arrays) == held
    for found, expected in zip(predicted(document), before, strict=True):
        np.testing.assert_array_equal(found, expected)


def test_the_blocks_stand_in_a_group_called_like_the_network():
    document = from_model(with_body())
    done_and_undone(document, surgery.expand(document, nested(document)))
    (made,) = document.groups.values()
    assert made.name == "body"
    assert {document.nodes[one].name for one in document.members(made.id)} == {"conv", "norm", "pool"}


def test_places_of_a_shared_network_share_its_layers():
    document = from_model(shared_body())
    places = [one for one, node in document.nodes.items() if node.kind == "Model"]
    done_and_undone(document, surgery.expand(document, places[1]))
    convolutions = [node for node in document.nodes.values() if node.kind == "Conv2D"]
    assert len(convolutions) == 2
    assert len({node.layer_id for node in convolutions}) == 1
    assert to_model(document).model.count_params() == shared_body().count_params()


def test_a_frozen_network_is_frozen_blocks():
    document = from_model(with_body(trainable=False))
    done_and_undone(document, surgery.expand(document, nested(document)))
    assert not document.nodes[document.names["conv"]].trainable
    assert document.nodes[document.names["top"]].trainable


def test_names_that_are_taken_are_counted_on_and_told():
    inner = engine.Sequential([engine.Input((4,)), layers.Dense(4, name="top")], name="inner")
    start = engine.Input((4,), name="x")
    document = from_model(filled(engine.Model(start, layers.Dense(2, name="top")(inner(start)))))
    plan = surgery.expand(document, nested(document))
    assert plan.notes == ("'top' is called 'top_1' here",)


def test_a_loss_of_the_network_goes_to_the_block_that_gives_its_output():
    inner = body()
    image = engine.Input((8, 8, 1), name="image")
    document = from_model(filled(engine.Model(image, [inner(image), layers.Flatten(name="flat")(image)])))
    loss = {"kind": "mean_squared_error", "config": {}, "weight": 2.0}
    History(document).do(edits.set_settings(document, "training", {"losses": {nested(document): loss}}))
    done_and_undone(document, surgery.expand(document, nested(document)))
    assert document.settings["training"]["losses"] == {document.names["pool"]: loss}


def test_a_network_without_weights_is_opened_without():
    document = from_model(with_body(), weights=False)
    done_and_undone(document, surgery.expand(document, nested(document)))
    assert not document.weights


def test_other_blocks_hold_no_network():
    document = from_model(with_body())
    with pytest.raises(DocumentError, match="holds no network"):
        surgery.expand(document, document.names["top"])


@pytest.mark.parametrize("make", [with_body, shared_body, twice, of_many_ends, deep])
def test_blocks_made_one_network_and_opened_again_are_as_they_were(make):
    document = from_model(make())
    while any(node.kind == "Model" for node in document.nodes.values()):
        History(document).do(surgery.expand(document, nested(document)).command)
    before, shape = predicted(document), kinds(document)
    held = sorted(array.tobytes() for arrays in document.weights.values() for array in arrays)
    done_and_undone(document, surgery.nest(document, document.nodes, "whole"))
    (block,) = (node for node in document.nodes.values() if node.kind != "Input")
    assert block.name == "whole"
    for found, expected in zip(predicted(document), before, strict=True):
        np.testing.assert_array_equal(found, expected)
    done_and_undone(document, surgery.expand(document, block.id))
    assert kinds(document) == shape
    assert sorted(array.tobytes() for arrays in document.weights.values() for array in arrays) == held
    for found, expected in zip(predicted(document), before, strict=True):
        np.testing.assert_array_equal(found, expected)


def test_a_part_made_one_network_is_saved_and_read_as_a_nested_model(tmp_path):
    document = from_model(with_body())
    History(document).do(surgery.expand(document, nested(document)).command)
    before = predicted(document)
    part = [document.names[name] for name in ("conv", "norm")]
    done_and_undone(document, surgery.nest(document, part, "stem"))
    to_model(document).model.save(str(tmp_path / "again.h5"))
    again = from_model(engine.models.load_model(str(tmp_path / "again.h5")))
    assert again.nodes[again.names["stem"]].kind == "Model"
    np.testing.assert_array_equal(predicted(again)[0], before[0])


def test_blocks_that_data_leaves_and_comes_back_to_are_refused():
    start = engine.Input((4,), name="x")
    first = layers.Dense(4, name="first")(start)
    document = from_model(engine.Model(start, layers.Add(name="sum")([first, layers.Dense(4, name="between")(first)])))
    with pytest.raises(DocumentError, match="comes back") as caught:
        surgery.nest(document, [document.names["first"], document.names["sum"]])
    assert "'between'" in caught.value.mend


def test_a_layer_that_is_used_outside_too_is_refused():
    layer, start = layers.Dense(4, name="turn"), engine.Input((4,), name="x")
    document = from_model(engine.Model(start, layer(layer(start))))
    with pytest.raises(DocumentError, match="outside"):
        surgery.nest(document, [document.names["turn"]])
