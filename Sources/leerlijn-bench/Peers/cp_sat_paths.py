"""Plans paths with OR-Tools CP-SAT, to compare with.

Reads a problem a line on standard input, as PathProblem.json writes it, and minimises the period in
which the last unit ends; prints for each, a line: status (OPTIMAL, FEASIBLE, INFEASIBLE or UNKNOWN),
value, bound (0 too where it has none yet) and milliseconds of processor time, as JSON.
Takes the seconds of processor time that each may take.
"""

import itertools
import json
import sys
import threading
import time

from ortools.sat.python import cp_model


class Path:
    """Of each option whether it is taken; of each unit whether it is done before a period."""

    def __init__(self, problem):
        self.model = cp_model.CpModel()
        self.periods = len(problem["capacity"])
        self.units = problem["units"]
        self.yes = self.model.new_constant(1)
        self.known = {}
        self.taken = [self.options_of(unit) for unit in self.units]
        self.done = [self.done_of(taken) for taken in self.taken]
        for index, unit in enumerate(self.units):
            self.add_unit(index, unit)
        for goal in problem["goals"]:
            end = self.periods - 1 if goal["by"] is None else goal["by"]
            self.model.add_bool_or([self.literal(goal["condition"], end + 1)])
        self.add_capacity(problem["capacity"])
        finish = self.model.new_int_var(-1, self.periods - 1, "")
        for taken in self.taken:
            self.model.add(finish >= sum(
                (start + len(loads)) * literal for start, loads, literal in taken) - 1)
        self.model.minimize(finish)

    def options_of(self, unit):
        return [
            (start, loads, self.model.new_bool_var("")) for start, loads in unit["options"]
            if start >= 0 and start + len(loads) <= self.periods]

    def done_of(self, taken):
        """A literal for the start of each period and for the end of the last."""
        done = [~self.yes]
        for period in range(self.periods):
            ending = [x for start, loads, x in taken if start + len(loads) == period + 1]
            if not ending:
                done.append(done[-1])
                continue
            done.append(self.model.new_bool_var(""))
            self.model.add(sum(ending) + done[-2] == done[-1])
        return done

    def add_unit(self, index, unit):
        if unit["required"]:
            self.model.add_bool_or([self.done[index][-1]])
        for start, _, x in self.taken[index]:
            self.model.add_implication(x, self.literal(unit["entry"], start))
            for other in unit["corequisites"]:
                self.model.add_bool_or([~x] + [y for begun, _, y in self.taken[other] if begun <= start])
        # Said already, but the bound gains from it.
        for other in conjunction(unit["entry"]):
            begins = sum(start * x for start, _, x in self.taken[index])
            ended = sum((start + len(loads)) * x for start, loads, x in self.taken[other])
            if self.taken[index]:
                self.model.add(begins >= ended).only_enforce_if(self.done[index][-1])

    def add_capacity(self, capacity):
        for period, most in enumerate(capacity):
            self.model.add(sum(
                loads[period - start] * x for taken in self.taken for start, loads, x in taken
                if start <= period < start + len(loads)) <= most)

    def literal(self, condition, period, holds=True):
        """A literal that, when true, has a condition hold, or fail, of what is done before a period."""
        period = max(0, min(period, self.periods))
        key = json.dumps(condition), period, holds
        if key not in self.known:
            self.known[key] = self.new_literal(condition, period, holds)
        return self.known[key]

    def new_literal(self, condition, period, holds):
        kind, content = next(iter(condition.items()))
        if kind == "always":
            return self.yes if holds == content else ~self.yes
        if kind == "done":
            done = self.done[content][period]
            return done if holds else ~done
        if kind == "not":
            return self.literal(content, period, not holds)
        literal = self.model.new_bool_var("")
        if kind in ("all", "any", "atLeast"):
            parts = condition["parts"] if kind == "atLeast" else content
            parts = [self.literal(part, period, holds) for part in parts]
            least = {"all": len(parts), "any": 1, "atLeast": content}[kind]
            least = least if holds else len(parts) - least + 1
            if least == len(parts):
                self.model.add_bool_and(parts).only_enforce_if(literal)
            elif least == 1:
                self.model.add_bool_or(parts).only_enforce_if(literal)
            else:
                self.add_at_least(least, [(1, part) for part in parts], literal)
        elif kind == "sum":
            terms = [(worth, self.done[unit][period]) for unit, worth in condition["terms"]]
            if holds:
                self.add_at_least(content, terms, literal)
            else:
                self.add_at_least(1 - content, [(-worth, done) for worth, done in terms], literal)
        elif holds:
            self.add_division(content, period, literal)
        else:
            self.refuse_division(content, period, literal)
        return literal

    def add_at_least(self, least, terms, literal):
        # With something whose worth is none, that it is an expression where there are no terms.
        total = sum((worth * term for worth, term in terms), 0 * self.yes)
        self.model.add(total >= least).only_enforce_if(literal)

    def add_division(self, places, period, literal):
        """Every done unit counts in one place at most."""
        counts = {}
        for place in places:
            terms = []
            for unit, worth in place["terms"]:
                here = self.model.new_bool_var("")
                counts.setdefault(unit, []).append(here)
                terms.append((worth, here))
            self.add_at_least(place["least"], terms, literal)
        for unit, here in counts.items():
            self.model.add(sum(here) <= self.done[unit][period])

    def refuse_division(self, places, period, literal):
        """Of each set of units that fills the places, one is not done; for few units."""
        units = sorted({unit for place in places for unit, _ in place["terms"]})
        assert len(units) <= 12
        for count in range(len(units) + 1):
            for some in itertools.combinations(units, count):
                if fills(places, some):
                    self.model.add_bool_or([~self.done[unit][period] for unit in some]) \
                        .only_enforce_if(literal)


def conjunction(condition):
    """Units that must be done for it to hold."""
    if "done" in condition:
        return [condition["done"]]
    if "all" in condition:
        return [unit for part in condition["all"] for unit in conjunction(part)]
    return []


def fills(places, units):
    """Whether some way to divide units fills every place, by trying each."""
    choices = [
        [None] + [
            (index, worth) for index, place in enumerate(places)
            for other, worth in place["terms"] if other == unit]
        for unit in units]
    return any(
        all(
            sum(choice[1] for choice in division if choice and choice[0] == index) >= place["least"]
            for index, place in enumerate(places))
        for division in itertools.product(*choices))


def solve(solver, model, seconds):
    """Stops at so much time of the processor, which others may be using too."""
    solver.parameters.num_workers = 1
    solver.parameters.max_time_in_seconds = 60 * seconds
    start = time.process_time()
    is_over = threading.Event()

    def watch():
        while not is_over.wait(0.02):
            if time.process_time() - start > seconds:
                solver.stop_search()

    watcher = threading.Thread(target=watch)
    watcher.start()
    try:
        status = solver.solve(model)
        return status, 1000 * (time.process_time() - start)
    finally:
        is_over.set()
        watcher.join()


def main():
    for line in sys.stdin:
        model = Path(json.loads(line)).model
        solver = cp_model.CpSolver()
        status, milliseconds = solve(solver, model, float(sys.argv[1]))
        found = status in (cp_model.OPTIMAL, cp_model.FEASIBLE)
        is_refuted = status == cp_model.INFEASIBLE
        print(json.dumps({
            "status": solver.status_name(status),
            "value": round(solver.objective_value) if found else None,
            "bound": None if is_refuted else round(solver.best_objective_bound),
            "milliseconds": milliseconds}), flush=True)


main()
