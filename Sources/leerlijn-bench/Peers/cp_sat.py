"""Balances problems with OR-Tools CP-SAT, to compare with.

Reads a problem a line on standard input, as BalanceProblem.json writes it; prints for each, a line:
status (OPTIMAL, FEASIBLE, INFEASIBLE or UNKNOWN), value, bound and milliseconds, as JSON.
Takes the seconds that each may take.
"""

import json
import sys
import time

from ortools.sat.python import cp_model


def model_of(problem):
    model = cp_model.CpModel()
    periods = range(problem["periods"])
    place, lies = [], []
    for item in problem["items"]:
        where = model.new_int_var_from_domain(cp_model.Domain.from_values(item["allowed"]), "")
        here = [model.new_bool_var("") for _ in periods]
        model.add_exactly_one(here)
        model.add(where == sum(period * here[period] for period in periods))
        place.append(where)
        lies.append(here)
    for before, after, distance in problem["precedences"]:
        model.add(place[before] + distance <= place[after])
    largest, costs = [], []
    for group in problem["groups"]:
        for period in periods:
            load = group["givenLoad"][period] + sum(
                problem["items"][item]["weight"] * lies[item][period] for item in group["items"])
            courses = group["givenCourses"][period] + sum(
                problem["items"][item]["courses"] * lies[item][period] for item in group["items"])
            model.add(load >= group["load"][0])
            model.add(load <= group["load"][1])
            model.add(courses >= group["courses"][0])
            model.add(courses <= group["courses"][1])
            if not group["balanced"]:
                continue
            largest.append(load)
            low, high = group["mean"]
            most = sum(problem["items"][i]["weight"] for i in group["items"]) + max(group["givenLoad"]) + high
            distance = model.new_int_var(0, most, "")
            model.add(distance >= load - high)
            model.add(distance >= low - load)
            square = model.new_int_var(0, most * most, "")
            model.add_multiplication_equality(square, [distance, distance])
            costs.append(square)
    if problem["aim"] == "largest":
        top = model.new_int_var(0, 1 << 40, "")
        for load in largest:
            model.add(load <= top)
        model.minimize(top)
    else:
        unwanted = sum(
            lies[index][period] for index, item in enumerate(problem["items"])
            for period in item["undesired"])
        model.minimize(sum(costs) + problem["undesiredCost"] * unwanted)
    return model


def main():
    for line in sys.stdin:
        model = model_of(json.loads(line))
        solver = cp_model.CpSolver()
        solver.parameters.max_time_in_seconds = float(sys.argv[1])
        solver.parameters.num_workers = 1
        start = time.perf_counter()
        status = solver.solve(model)
        found = status in (cp_model.OPTIMAL, cp_model.FEASIBLE)
        print(json.dumps({
            "status": solver.status_name(status),
            "value": round(solver.objective_value) if found else None,
            "bound": round(solver.best_objective_bound) if found else None,
            "milliseconds": 1000 * (time.perf_counter() - start)}), flush=True)


main()
