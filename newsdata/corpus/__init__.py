"""Corpora: the same function from one article to millions.

Articles are read into shards (`collect`), each shard becomes a Parquet file per table (`process_shard`), by whichever runner, and the
tables are asked with SQL or loaded as frames (`open`).
"""

from __future__ import annotations

from newsdata.corpus.asking import Corpus, open
from newsdata.corpus.collecting import collect
from newsdata.corpus.iterating import Batch, extract_iter
from newsdata.corpus.processing import ShardResult, process_shard
from newsdata.corpus.running import Progress, run

__all__ = ["Batch", "Corpus", "Progress", "ShardResult", "collect", "extract_iter", "open", "process_shard", "run"]
