"""LLVM's lit on the files of this folder: one behaviour per file.

`cargo test --test lit` runs them, one test per file. By hand:

    export LLGO_DCE_BINDIR=$(llvm-config-22 --bindir) LLGO_DCE_PLUGIN=$PWD/target/release/libllgo_dce.so
    $LLGO_DCE_BINDIR/lit -v lit/

LLVM 19 has it in $LLGO_DCE_BINDIR/../build/utils/lit/lit.py.
"""

import os
import re
import subprocess
import tempfile

import lit.formats


def required(variable):
    value = os.environ.get(variable)
    if not value:
        lit_config.fatal(
            variable + " is not set: run `cargo test --test lit`, or see the top of lit/lit.cfg.py"
        )
    if not os.path.exists(value):
        lit_config.fatal("%s names %s, which is not there" % (variable, value))
    return os.path.abspath(value)


bindir = required("LLGO_DCE_BINDIR")
plugin = required("LLGO_DCE_PLUGIN")

config.name = "llgo-dce"
config.test_format = lit.formats.ShTest(execute_external=False)
config.suffixes = [".ll", ".test"]
config.excludes = ["Inputs"]
config.test_source_root = os.path.dirname(os.path.abspath(__file__))
config.test_exec_root = os.environ.get("LLGO_DCE_LIT_OUTPUT") or os.path.join(
    tempfile.gettempdir(), "llgo-dce-lit"
)

# REQUIRES: llvm-22, in a test of what only that LLVM has.
version = subprocess.run([os.path.join(bindir, "llvm-config"), "--version"], capture_output=True, text=True, check=True)
config.available_features.add("llvm-" + version.stdout.split(".")[0])

# A tool that a test names without one of the substitutions below still is the right LLVM's.
config.environment["PATH"] = os.pathsep.join([bindir, os.environ.get("PATH", "")])

# The program llgo-dce: beside the plugin, where it is not named.
program = os.environ.get("LLGO_DCE_PROGRAM") or os.path.join(os.path.dirname(plugin), "llgo-dce")

opt = os.path.join(bindir, "opt")
load = opt + " -load-pass-plugin=" + plugin

config.substitutions += [
    # The pass on a module that it leaves with what verify<llgo-dce> does not allow, as a test says.
    ("%unverified-dce", load + " -S -passes=llgo-dce -verify-each"),
    # The pass on a module, which is then checked; text on standard output.
    ("%dce", load + " -S -passes='llgo-dce<verify>,verify<llgo-dce>' -verify-each"),
    # The analysis of a module, on standard error.
    ("%print", load + " -passes='print<llgo-dce>' -disable-output"),
    # The same with the option trap.
    ("%trap", load + " -S -passes='llgo-dce<trap>,verify<llgo-dce>' -verify-each"),
    # The check alone, of a module that has been through the pass.
    ("%verify", load + " -passes='verify<llgo-dce>' -disable-output"),
    # The program that makes plans.
    ("%program", program),
    # opt with the plugin, and nothing else.
    ("%load", load),
    ("%plugin", plugin),
    ("%opt", opt),
]

# The pass with options, of which nothing but what is said is of interest: %why(why=GLOB) FILE. One for each list of
# options, as the lit of LLVM 22 takes a substitution as it is written, without references to what has been matched.
asked = set()
for folder, _, files in os.walk(config.test_source_root):
    for file in files:
        if file.endswith(tuple(config.suffixes)):
            with open(os.path.join(folder, file), encoding="utf-8", errors="replace") as text:
                asked.update(re.findall(r"%why\(([^)\n]*)\)", text.read()))
for options in sorted(asked):
    command = load + " -passes='llgo-dce<" + options + ">' -disable-output"
    config.substitutions.append((re.escape("%why(" + options + ")"), command))

# Full paths, so that a failing command can be copied out of lit's output. Not inside a path or an option.
for tool in ["FileCheck", "not", "split-file"]:
    alone = r"(?<![\w./%-])" + re.escape(tool) + r"(?![\w./-])"
    config.substitutions.append((alone, os.path.join(bindir, tool)))
