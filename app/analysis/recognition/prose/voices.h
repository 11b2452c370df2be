// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "people.h"
#include "peoplegrammar.h"

#include <core/model/textrange.h>

namespace recognition {

/// Those who speak for a State or an organisation without a name: "UN-Habitat’s representative", "the representative of OHCHR",
/// "Representatives from Korea and Chile". None where somebody named stands, or within the words of an office.
QList<Person> voicesIn(const QString &content, const QList<Mention> &mentions, const PeopleGrammar &grammar, const QList<Person> &named,
    const QList<model::TextRange> &offices);

}
