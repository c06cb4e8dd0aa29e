"""A story as a Frictionless data package: tables in CSV, Parquet or Excel, the text they refer to, a descriptor and a codebook."""

from newsdata.datapackage.loading import inspect, load
from newsdata.datapackage.saving import FORMATS, formats_there, save

__all__ = ["FORMATS", "formats_there", "inspect", "load", "save"]
