"""Builds the wheel twice, in two places, and compares the bytes.

In: this checkout. Out: the hash of the wheel, or the members that differ and exit code 1. `SOURCE_DATE_EPOCH` is the same for both
builds; everything else (folder, order of files, time, hash seed) is not. Needs pip, and hatchling from the index or the cache.

    python tools/reproducible.py
"""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

ROOT = Path(__file__).parents[1]
EPOCH = "1700000000"
IGNORED = shutil.ignore_patterns(".git", ".venv", "__pycache__", ".*_cache", "_build", "dist", "*.egg-info")


def built(folder: Path, seed: str) -> Path:
    """The wheel that is built in a folder of its own."""
    checkout = folder / f"checkout-{seed}"
    shutil.copytree(ROOT, checkout, ignore=IGNORED)
    for path in checkout.rglob("*"):
        os.utime(path, (int(seed), int(seed)))
    command = [
        sys.executable,
        "-m",
        "pip",
        "wheel",
        "--quiet",
        "--no-deps",
        "--wheel-dir",
        str(folder / seed),
        str(checkout),
    ]
    environment = {**os.environ, "SOURCE_DATE_EPOCH": EPOCH, "PYTHONHASHSEED": seed}
    subprocess.run(command, check=True, env=environment)
    return next((folder / seed).glob("*.whl"))


def differences(one: Path, other: Path) -> list[str]:
    """The members of two wheels that are not the same."""
    with zipfile.ZipFile(one) as first, zipfile.ZipFile(other) as second:
        members = [
            {info.filename: (info.date_time, info.CRC) for info in wheel.infolist()} for wheel in (first, second)
        ]
    names = sorted(members[0].keys() | members[1].keys())
    return [name for name in names if members[0].get(name) != members[1].get(name)]


def main() -> int:
    """Both builds, compared."""
    with tempfile.TemporaryDirectory() as temporary:
        wheels = [built(Path(temporary), seed) for seed in ("1000000001", "1200000002")]
        hashes = [hashlib.sha256(wheel.read_bytes()).hexdigest() for wheel in wheels]
        if hashes[0] != hashes[1]:
            print("the wheels differ:", ", ".join(differences(*wheels)) or "in the order of their members")
            return 1
        print(hashes[0], wheels[0].name)
    return 0


if __name__ == "__main__":
    sys.exit(main())
