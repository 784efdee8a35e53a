#!/usr/bin/env python3
"""A distributor of lld's DTLTO that runs all jobs here, two at a time.

lld calls it with the name of a file, in which the jobs are:

    { "common": { "args": […] }, "jobs": [{ "args": […], "inputs": […], "outputs": […] }, …] }

The command of a job is what all have in common, and what is its own.
"""

import concurrent.futures
import json
import subprocess
import sys

with open(sys.argv[-1]) as file:
    description = json.load(file)
commands = [description["common"]["args"] + job["args"] for job in description["jobs"]]
with concurrent.futures.ThreadPoolExecutor(2) as pool:
    failed = [done.returncode for done in pool.map(subprocess.run, commands) if done.returncode != 0]
sys.exit(1 if failed else 0)
