// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace recognition {

/// The description of a rule that suggests or makes links.
struct Rule {
    const char *name;        ///< Without its version: "citation".
    const char *description; ///< A source text in the translation context "Rule".
    double precision = 0;    ///< Of a hundred links that it claims so many hold, measured on real files; 0: not measured.
    /// Where a person has looked at single claims, so many of so many were right; then `precision` follows from them.
    int right = 0;
    int checked = 0;
};

/// False for a rule of whose claims more than a tenth were wrong when it was measured: they are suggestions, never taken as they are.
bool isReliable(const Rule &rule);

/// The rule of a name with or without version, "citation/1"; an unknown one is described by nothing.
Rule ruleOf(const QString &name);

}
