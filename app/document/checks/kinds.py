"""Every kind of problem by its code: a title, and why it matters. What a check yields is listed here; a test holds it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Kind:
    """`title` names the kind in a few words, `why` says what comes of it."""

    title: str
    why: str


KINDS: dict[str, Kind] = {
    # ---- blocks and wires
    "no_input": Kind("No Input", "Data enter a network through Input blocks; without one nothing has a shape."),
    "no_output": Kind("No output", "A network learns by comparing its output with the labels."),
    "unfed": Kind("Not fed", "A block without its inputs has no shape, and all behind it cannot be told."),
    "dead_end": Kind("Input that feeds nothing", "Its data would be loaded and never used."),
    "dead_branch": Kind(
        "Dead end", "What nothing reads counts as an answer of the network, and wants labels and a loss of its own."
    ),
    "disconnected": Kind("Separate parts", "Parts without a wire between them are two networks that share nothing."),
    "same_twice": Kind(
        "Merged with itself", "Merging pays where the branches differ; most often one wire was drawn to the wrong block."
    ),
    "shared_shapes": Kind("Shared layer fed unlike", "A layer in several places has one set of weights of one shape."),
    "unknown_kind": Kind("Unknown layer", "It was made with another version; here it can be neither run nor trained."),
    "nested": Kind("Problem inside a nested network", "A nested network runs only where all its blocks do."),
    # ---- shapes
    "rank": Kind("Wrong kind of data", "Images, sequences and vectors have different numbers of axes; a layer is made for one."),
    "sequences_missing": Kind(
        "Only the last step is passed on", "A recurrent layer behind another one reads its output at every step."
    ),
    "merge_shapes": Kind("Branches do not go together", "Values are joined place by place, so the sizes must agree."),
    "axis": Kind("No such axis", "The axis decides along which numbers belong together."),
    "window": Kind("Image too small", "A window larger than the image has no place to stand: the output would be empty."),
    "reshape": Kind("Numbers of values differ", "Reshaping keeps every value, so the numbers before and after are equal."),
    "permute": Kind("Axes do not match", "Each axis is named once."),
    "cropping": Kind("Nothing would be left", "More is cut off than there is."),
    "groups": Kind("Groups do not divide the channels", "Each group gets the same number of channels."),
    "dilation": Kind("Strides and dilation together", "A window is either spread or moved in larger steps, not both."),
    "stateful": Kind(
        "Batch size not fixed", "A stateful layer keeps a state for each sample of a batch, so it must know how many."
    ),
    "unknown_size": Kind("A size is not known", "Weights are made for sizes that are known before training."),
    "attention": Kind("Queries and keys do not fit", "Each query is compared with each key, number by number."),
    "embedding_input": Kind("Not ids", "An embedding looks up one row for each whole number."),
    "field": Kind("A value that is not allowed", "The layer cannot be made with this value."),
    "unflattened": Kind(
        "Dense on an image", "It acts on each pixel by itself, so the answer is an image and not one row of classes."
    ),
    "sequences_left": Kind("Every step is passed on", "One label a sample needs one answer a sample, not one a step."),
    # ---- the loss
    "unknown_loss": Kind("Unknown loss", "Nothing can be learnt without a measure of what is wrong."),
    "loss_width": Kind("One unit for classes", "Where there is one class only, it is always right and nothing is learnt."),
    "loss_activation": Kind(
        "Loss and activation do not go together", "The loss takes shares from 0 to 1; other numbers mislead it."
    ),
    "loss_one_hot": Kind("One-hot labels for class numbers", "The loss looks up a class by its number."),
    "loss_class_numbers": Kind("Class numbers for one-hot labels", "The loss compares whole rows of shares."),
    "loss_shape": Kind("Labels of another shape", "Each number of the output is compared with one of the labels."),
    "loss_text": Kind("Labels are text", "A loss computes with numbers."),
    "not_finite": Kind("NaN among the labels", "One NaN turns the loss, and then every weight, into NaN."),
    "loss_fractions": Kind("Labels are no class numbers", "Classes are counted from 0 in whole numbers."),
    "loss_labels": Kind("Labels outside the classes", "A class without a unit can neither be answered nor learnt."),
    "loss_sums": Kind("Labels that do not sum to 1", "Softmax gives shares of one whole; several classes at once do not fit."),
    "loss_reach": Kind("Labels out of reach", "The activation can never give these numbers, so the loss stays high."),
    "logits_twice": Kind("Softmax or sigmoid twice", "Applied twice it flattens all answers, and learning almost stops."),
    "classes_by_distance": Kind(
        "Classes learnt by distance", "Cross-entropy punishes a wrong answer the more, the surer it is; distances hardly do."
    ),
    "dead_output": Kind("Output through relu", "Where relu gives 0 its slope is 0 too: the unit cannot come back."),
    # ---- layers behind each other
    "linear_stack": Kind("Linear upon linear", "Two linear layers multiply out to one: depth pays only with activations."),
    "double_activation": Kind("Two activations in a row", "The second works on what the first has already cut or squeezed."),
    "inner_softmax": Kind("Softmax inside the network", "Its values sum to 1, so most are near 0 and carry little."),
    "softmax_one": Kind("Softmax of one value", "A single share is all of the whole: the output never changes."),
    "norm_twice": Kind("Normalised twice", "The second finds nothing left to do."),
    "bias_before_norm": Kind("Bias before normalisation", "The normalisation takes the mean away, and the bias with it."),
    "dropout_before_norm": Kind(
        "Dropout before normalisation", "While training values spread wider than later, and the wrong spread is learnt."
    ),
    "dropout_last": Kind("Dropout at the output", "Answers that are dropped are wrong whatever was learnt."),
    "dropout_high": Kind("Very high dropout", "Most of what was computed is thrown away at every step."),
    "no_effect": Kind("Block without effect", "It costs time and a place on the canvas."),
    "recurrent_activation": Kind(
        "Recurrent layer without bounds", "A state that is fed back grows from step to step unless something bounds it."
    ),
    "vanishing": Kind(
        "Gradients vanish", "Saturated sigmoid and tanh pass on a quarter of the gradient at most; many of them pass on nothing."
    ),
    "deep_plain": Kind(
        "Deep without help", "Gradients must pass every layer; normalisation, or wires past the layers, let them through."
    ),
    # ---- sizes
    "huge_dense": Kind(
        "Too many weights in one layer", "It fills memory, slows every step and learns the samples by heart."
    ),
    "stride_beyond_kernel": Kind("Gaps between windows", "What lies between the windows cannot be learnt from."),
    "kernel_beyond_image": Kind("Kernel larger than the image", "Weights that only ever see padding never matter."),
    "small_view": Kind("Sees too little at once", "A shape larger than the receptive field looks like its parts in any order."),
    "long_sequence": Kind("Very long sequence", "Recurrent layers go step by step and forget over some hundred steps."),
    "memory": Kind("More memory than there is", "The run would be slow, or end for want of memory."),
    # ---- sequences and ids
    "mask_lost": Kind("Mask is lost", "Padded steps then count as data, and short samples look alike."),
    "ids_float": Kind("Ids as decimal numbers", "float32 holds whole numbers exactly only up to 16,777,216."),
    "ids_fractions": Kind("Fractions as ids", "There is no row between two rows."),
    "ids_negative": Kind("Negative ids", "There is no row before the first."),
    "vocabulary": Kind("Vocabulary too small", "Ids beyond the table have no row: the run would stop, or read nonsense."),
    "vocabulary_large": Kind("Vocabulary far too large", "Rows that no sample uses cost memory and are never trained."),
    # ---- weights
    "no_trainable": Kind("Nothing to train", "Training changes trainable weights alone: the network would stay as it is."),
    "frozen_random": Kind("Frozen before it has learnt", "Random weights that never change pass on noise."),
    "norm_in_frozen_base": Kind(
        "Normalisation moves in a frozen base", "The layers behind it were trained for the old mean and spread."
    ),
    # ---- data
    "data_shape": Kind("Data of another shape", "Samples can only be fed where their sizes are the Input's."),
    "channel_order": Kind("Channels come first", "Windows would slide over channels and treat columns as colours."),
    "data_range": Kind("Data not scaled", "Large numbers make large gradients: training jumps about or becomes NaN."),
    "target_range": Kind(
        "Labels far from 0", "Weights move a little at each step, so large numbers are reached only after very many."
    ),
    "imbalance": Kind("Classes of very unlike size", "The network learns to answer with the class that is most frequent."),
    "spare_units": Kind("More units than classes", "Units without a class only learn never to answer."),
    # ---- the run
    "rate_high": Kind("Learning rate very high", "Each step overshoots, and the loss grows instead of falling."),
    "rate_low": Kind("Learning rate very low", "The run ends before anything was learnt."),
    "batch_of_one": Kind("Normalisation of single samples", "One sample has no spread to be measured by."),
    "batch_beyond_data": Kind("Batch larger than the data", "Weights move once an epoch, so learning takes very long."),
    "validation_empty": Kind("Nothing to validate with", "Without held-out samples nobody sees when it learns by heart."),
    "training_empty": Kind("Nothing to train with", "All samples are held out."),
    "stopping_blind": Kind("Early stopping sees nothing", "It waits for a figure that is never measured."),
    "stateful_shuffle": Kind("Stateful and shuffled", "A state is the memory of what came before, and shuffling mixes that up."),
    "stateful_batch": Kind("Batch differs from the stateful layer's", "It has a state for each sample of its own batch size."),
    "stateful_rest": Kind("Samples do not fill the batches", "An incomplete last batch has no states of its own."),
    "metric": Kind("Metric and loss do not go together", "Counting exact answers says nothing about numbers."),
    "loss_unweighted": Kind("Output without weight", "Its loss is multiplied by 0, so no weight moves for its sake."),
}  # fmt: skip

# Kinds that are refused before they can come about, with the reason at the pointer or at the field.
REFUSED: dict[str, Kind] = {
    "cycle": Kind("Circle", "Data must come from somewhere: in a circle each block waits for the other."),
    "duplicate_name": Kind(
        "Name taken", "Weights are saved by the layer's name: two of one name would overwrite each other."
    ),
    "self_wire": Kind("Block feeds itself", "A block cannot wait for its own output."),
}


def why(code: str) -> str:
    """Why problems of this kind matter; empty for a code that is not known."""
    kind = KINDS.get(code) or REFUSED.get(code)
    return kind.why if kind is not None else ""
