"""The loop of the `affine` op, for numba. Imported only where numba is available."""

from __future__ import annotations

import numba
import numpy as np


@numba.njit(nogil=True)
def fold(index, size, mode):
    """Where a pixel that may lie outside is read; -1 where it does not count."""
    if mode == 0:  # the order is that of `affine.FILL_MODES`
        folded = index % (2 * size)
        return min(folded, 2 * size - 1 - folded)
    if mode == 1:
        return index % size
    if mode == 3:
        return min(max(index, 0), size - 1)
    return index if 0 <= index < size else -1


def rows(x, transforms, mode, nearest, fill, start, stop, out):
    """Rows `start` to `stop` of the results of all images, one after another."""
    height, width, channels = x.shape[1], x.shape[2], x.shape[3]
    out_high, out_wide = out.shape[1], out.shape[2]
    for u in range(start, stop):
        n, i = u // out_high, u % out_high
        for j in range(out_wide):
            at_x = transforms[n, 0] * j + transforms[n, 1] * i + transforms[n, 2]
            at_y = transforms[n, 3] * j + transforms[n, 4] * i + transforms[n, 5]
            for c in range(channels):
                out[n, i, j, c] = 0.0
            steps = 1 if nearest else 2
            if nearest:
                left = int(at_x + (0.5 if at_x >= 0 else -0.5))
                top = int(at_y + (0.5 if at_y >= 0 else -0.5))
            else:
                left, top = int(np.floor(at_x)), int(np.floor(at_y))
            right_share, low_share = at_x - left, at_y - top
            for a in range(steps):
                row = fold(top + a, height, mode)
                share_y = np.float32(1.0) if nearest else (low_share if a else np.float32(1.0) - low_share)
                for b in range(steps):
                    column = fold(left + b, width, mode)
                    share_x = np.float32(1.0) if nearest else (right_share if b else np.float32(1.0) - right_share)
                    share = np.float32(share_y * share_x)
                    if row < 0 or column < 0:
                        for c in range(channels):
                            out[n, i, j, c] += share * fill
                    else:
                        for c in range(channels):
                            out[n, i, j, c] += share * x[n, row, column, c]
