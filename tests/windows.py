"""Python as it is on Windows, as far as that can be played on another system.

`TAKE_AWAY` is code that takes away the modules and the names that Windows lacks, in the process
that runs it. Python's own modules and the packages are loaded before, because their own code for
Windows cannot run here. Our modules are loaded after it.
"""

from __future__ import annotations

TAKE_AWAY = '''
import os, signal, socket, subprocess, sys, types
import asyncio, concurrent.futures, ctypes, email, faulthandler, importlib.metadata, json, logging
import multiprocessing, pathlib, platform, queue, random, shutil, tempfile, threading, zipfile
import click, h5py, msgpack, numpy

# Python's own way to start and end a process keeps what it needs of this system.
subprocess.os = types.SimpleNamespace(**vars(os))
subprocess.signal = types.SimpleNamespace(**vars(signal))
sys.modules["msvcrt"] = types.SimpleNamespace(setmode=lambda pipe, mode: os.fstat(pipe) and None)
for name in ("fcntl", "grp", "posix", "pty", "pwd", "resource", "syslog", "termios", "tty"):
    sys.modules[name] = None
for module, names in {
    os: """
        O_CLOEXEC O_DIRECTORY O_NOCTTY O_NOFOLLOW O_NONBLOCK O_PATH O_SYNC P_ALL P_PID WCOREDUMP
        WEXITED WEXITSTATUS WIFEXITED WIFSIGNALED WIFSTOPPED WNOHANG WSTOPSIG WTERMSIG WUNTRACED
        chown chroot fchdir fchown fork forkpty getegid geteuid getgid getgroups getloadavg getpgid
        getpgrp getpriority getresgid getresuid getsid getuid initgroups killpg lchown lockf
        major makedev memfd_create minor mkfifo mknod nice openpty pathconf pidfd_open pipe2
        posix_fadvise posix_fallocate posix_spawn posix_spawnp pread preadv pwrite pwritev readv
        register_at_fork sched_get_priority_max sched_getaffinity sched_setaffinity sched_yield
        sendfile setegid seteuid setgid setgroups setpgid setpgrp setpriority setregid setresgid
        setresuid setreuid setsid setuid splice statvfs sync sysconf tcgetpgrp tcsetpgrp ttyname
        uname wait wait3 wait4 waitid writev
    """,
    signal: """
        ITIMER_REAL SIGALRM SIGBUS SIGCHLD SIGCONT SIGHUP SIGKILL SIGPIPE SIGQUIT SIGSTOP SIGTSTP
        SIGUSR1 SIGUSR2 SIGXCPU SIGXFSZ SIG_BLOCK alarm pause pthread_kill pthread_sigmask
        setitimer siginterrupt sigpending sigtimedwait sigwait sigwaitinfo
    """,
    socket: "AF_UNIX recv_fds send_fds sethostname CMSG_LEN CMSG_SPACE SCM_RIGHTS",
}.items():
    for name in names.split():
        if hasattr(module, name):
            delattr(module, name)
os.O_BINARY = 0
sys.platform = "win32"
'''

_FIRST = f"exec({TAKE_AWAY!r}); ".replace("{", "{{").replace("}", "}}")
COMMAND = f"""{TAKE_AWAY}
from autograder.sandbox import unconfined
start = unconfined._START
unconfined._START = start.replace("from autograder", {_FIRST!r} + "from autograder")
assert unconfined._START != start
from autograder.cli import main
main(sys.argv[1:])
"""
"""A program that runs the command line. Its workers lack the same modules and names."""
