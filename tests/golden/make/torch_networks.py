"""ONNX files that PyTorch's own exporter writes, with what PyTorch predicts: `python make/torch_networks.py FOLDER`.

Needs torch and onnx. Writes models/torch/NAME.onnx and NAME.npz (x, y0, y1, …).
"""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as F
from torch import nn


class Residual(nn.Module):
    def __init__(self, before, after, stride):
        super().__init__()
        self.first, self.second = (
            nn.Conv2d(before, after, 3, stride, 1, bias=False),
            nn.Conv2d(after, after, 3, 1, 1, bias=False),
        )
        self.norms = nn.ModuleList([nn.BatchNorm2d(after), nn.BatchNorm2d(after)])
        self.short = (
            nn.Sequential(nn.Conv2d(before, after, 1, stride, bias=False), nn.BatchNorm2d(after))
            if stride > 1
            else None
        )

    def forward(self, x):
        y = self.norms[1](self.second(F.relu(self.norms[0](self.first(x)))))
        return F.relu(y + (self.short(x) if self.short else x))


def resnet():
    start = [nn.Conv2d(3, 8, 7, 2, 3, bias=False), nn.BatchNorm2d(8), nn.ReLU(), nn.MaxPool2d(3, 2, 1)]
    end = [nn.AdaptiveAvgPool2d((1, 1)), nn.Flatten(), nn.Linear(16, 7)]
    return nn.Sequential(*start, Residual(8, 8, 1), Residual(8, 16, 2), *end)


class Reader(nn.Module):
    """Words, a recurrent layer of either direction, the last step."""

    def __init__(self, kind, layers=1):
        super().__init__()
        self.words, self.read, self.end = (
            nn.Embedding(20, 6),
            kind(6, 5, layers, batch_first=True, bidirectional=True),
            nn.Linear(10, 3),
        )

    def forward(self, x):
        return self.end(self.read(self.words(x))[0][:, -1])


class LastState(nn.Module):
    def __init__(self):
        super().__init__()
        self.read, self.end = nn.LSTM(4, 5, batch_first=True), nn.Linear(5, 2)

    def forward(self, x):
        return self.end(self.read(x)[1][0][-1])


class Encoder(nn.Module):
    def __init__(self):
        super().__init__()
        self.words, self.places = nn.Embedding(20, 8), nn.Parameter(torch.randn(1, 6, 8))
        layer = nn.TransformerEncoderLayer(8, 2, 16, batch_first=True, activation="gelu")
        self.body, self.end = nn.TransformerEncoder(layer, 2, enable_nested_tensor=False), nn.Linear(8, 3)

    def forward(self, x):
        return self.end(self.body(self.words(x) + self.places).mean(1))


class CausalAttention(nn.Module):
    def __init__(self):
        super().__init__()
        self.all, self.end, self.norm = nn.Linear(8, 24), nn.Linear(8, 8), nn.LayerNorm(8)

    def forward(self, x):
        batch, steps, size = x.shape
        q, k, v = (one.view(batch, steps, 2, 4).transpose(1, 2) for one in self.all(self.norm(x)).chunk(3, -1))
        seen = (q @ k.transpose(-2, -1)) * 0.5
        seen = seen.masked_fill(torch.tril(torch.ones(steps, steps)) == 0, float("-inf")).softmax(-1)
        return x + self.end((seen @ v).transpose(1, 2).reshape(batch, steps, size))


class UNet(nn.Module):
    def __init__(self):
        super().__init__()
        self.down, self.low, self.high = (
            nn.Sequential(nn.Conv2d(before, after, 3, padding=1), nn.InstanceNorm2d(after), nn.LeakyReLU(0.1))
            for before, after in ((1, 4), (4, 8), (8, 4))
        )
        self.up, self.end = nn.ConvTranspose2d(8, 4, 2, 2), nn.Conv2d(4, 1, 1)
        self.larger = nn.Upsample(scale_factor=2, mode="bilinear", align_corners=False)

    def forward(self, x):
        x = self.down(x)
        y = self.high(torch.cat([self.up(self.low(F.max_pool2d(x, 2))), x], 1))
        return torch.sigmoid(self.end(F.avg_pool2d(self.larger(y), 2)))


class Shuffle(nn.Module):
    def __init__(self):
        super().__init__()
        self.convolution, self.pixels = nn.Conv2d(3, 8, 3, padding=1, padding_mode="reflect"), nn.PixelShuffle(2)

    def forward(self, x):
        one, other = self.convolution(x).chunk(2, 1)
        x = torch.cat([one, other * 2], 1)
        batch, channels, height, width = x.shape
        x = x.view(batch, 2, channels // 2, height, width).transpose(1, 2).reshape(batch, channels, height, width)
        return self.pixels(F.interpolate(x, size=(8, 8), mode="nearest"))


class Functions(nn.Module):
    def __init__(self):
        super().__init__()
        self.first = nn.Linear(6, 8)

    def forward(self, x):
        y = self.first(x)
        kept = torch.where(y > 0, y, torch.zeros_like(y)).clamp(0, 1).pow(2).cumsum(1)
        y = F.normalize(y, dim=1)
        outer = torch.einsum("bi,bj->bij", y, y).reshape(-1, 64) * torch.std(y, 1, keepdim=True)
        values, places = torch.topk(y, 3)
        return kept, outer, values, places


def cases():
    images, words = (lambda *shape: torch.randn(2, *shape)), torch.randint(0, 20, (2, 6))
    yield "resnet", resnet(), images(3, 32, 32)
    yield "bilstm", Reader(nn.LSTM, 2), words
    yield "bigru", Reader(nn.GRU), words
    yield "last_state", LastState(), images(5, 4)
    yield "encoder", Encoder(), words
    yield "causal_attention", CausalAttention(), images(6, 8)
    yield "unet", UNet(), images(1, 8, 8)
    yield "shuffle", Shuffle(), images(3, 4, 4)
    yield "functions", Functions(), images(6)


def main(folder: Path) -> None:
    torch.manual_seed(0)
    folder.mkdir(parents=True, exist_ok=True)
    for name, module, x in cases():
        module.eval()
        # With gradients asked for, so that a Transformer is exported in its parts.
        torch.onnx.export(module, (x,), str(folder / f"{name}.onnx"), dynamo=False, opset_version=17, input_names=["x"],
                          dynamic_axes={"x": {0: "batch"}})  # fmt: skip
        with torch.no_grad():
            made = module(x)
        made = made if isinstance(made, tuple) else (made,)
        np.savez_compressed(
            folder / f"{name}.npz", x=x.numpy(), **{f"y{at}": one.numpy() for at, one in enumerate(made)}
        )


if __name__ == "__main__":
    main(Path(sys.argv[1]))
