"""text-dedup's MinHash on the same paragraphs: python3 text_dedup_bench.py <paragraphs.txt>

Prints {"bytes", "fingerprint", "withLsh", "version"}; seconds of processor time. Word 3-shingles, 128 slots, 42 bands
of 3, its own xxh3; the index is what its command does with the band keys: a dictionary a band and a union-find.
"""
import json
import sys
import time
from collections import defaultdict
from importlib.metadata import version

import numpy as np
from text_dedup.minhash import RNG, SIGNATURE_COLUMN, embed_func
from text_dedup.utils import UnionFind, xxh3_32hash

SLOTS, BANDS, ROWS = 128, 42, 3
PRIME = np.uint64((1 << 61) - 1)
paragraphs = [line for line in open(sys.argv[1], encoding="utf-8").read().split("\n") if line]
settings = {
    "num_perm": SLOTS,
    "ngram_size": 3,
    "min_length": 3,
    "hashranges": [(i * ROWS, (i + 1) * ROWS) for i in range(BANDS)],
    "permutations": (
        RNG.randint(1, PRIME, size=SLOTS, dtype=np.uint64),
        RNG.randint(0, PRIME, size=SLOTS, dtype=np.uint64),
    ),
    "hash_func": xxh3_32hash,
    "dtype": np.uint64,
    "max_hash": np.uint64((1 << 32) - 1),
    "modulo_prime": PRIME,
}
start = time.process_time()
signatures = [embed_func(text, i, **settings)[SIGNATURE_COLUMN] for i, text in enumerate(paragraphs)]
fingerprint = time.process_time() - start
tables = [defaultdict(set) for _ in range(BANDS)]
for i, keys in enumerate(signatures):
    for key, table in zip(keys, tables):
        table[key].add(i)
groups = UnionFind()
for table in tables:
    for members in table.values():
        first = min(members)
        for member in members:
            if member != first:
                groups.union(member, first)
print(
    json.dumps(
        {
            "bytes": sum(len(text.encode()) for text in paragraphs),
            "fingerprint": fingerprint,
            "withLsh": time.process_time() - start,
            "version": version("text-dedup"),
        }
    )
)
