// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace model {

/// The body that adopted or issued a document, as far as its symbol tells.
enum class Body {
    Unknown,
    GeneralAssembly,
    HumanRightsCouncil,
    SecurityCouncil,
    EconomicAndSocialCouncil,
    Secretariat,
    Other,
};

/// The code of a body in the store and on the command line: "GA", "HRC", "SC", "ECOSOC", "ST", "other", "".
QString bodyCode(Body body);
Body bodyOfCode(const QString &code);

/// The English name of a body, the source text of a translation in the context "Body".
const char *bodyName(Body body);

}
