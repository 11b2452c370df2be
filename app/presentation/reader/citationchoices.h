// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "textselection.h"

#include <QList>
#include <QString>

namespace presentation {

/// A citation style, as a menu offers it.
struct CitationChoice {
    QString style;   ///< One of application::citationStyles().
    QString name;    ///< "OSCOLA".
    QString preview; ///< What would be copied, on one line; shortened where it is long. Of a bibliography format, the key of the entry.
};

/// What a person calls a style of application::citationStyles(): "UN footnote".
QString citationStyleName(const QString &style);

/// All styles, those of prose first, each with what it makes of the selection.
QList<CitationChoice> citationChoices(const TextSelection &selection);

}
