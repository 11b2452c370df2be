// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../mentions.h"
#include "people.h"

namespace recognition {

/// A paragraph of prose, or a piece of one, and the names in it. Refers to values that outlive it.
struct ProseParagraph {
    const QString &content;
    const QString &language;
    const QList<Mention> &mentions; ///< In order of their start.
    const QList<Person> &people;    ///< In order of their start.
};

}
