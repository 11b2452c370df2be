// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "writtendates.h"

#include <core/model/extractedtext.h>

#include <QList>
#include <QString>

namespace structure {

/// One line of the head of a text, and what it is for.
struct HeadLine {
    enum class Role {
        Words,     ///< What may be the title.
        ShapeName, ///< Nothing but the name of a kind of text, "Press release", "List of speakers (as at 5 March)".
        Setting,   ///< A body, a session, a place, a label of the site.
        Day,       ///< A date, with the place and the hour perhaps.
        OwnSymbol, ///< "GA/SHC/4125".
        Author,    ///< "By …".
        Labelled,  ///< "Deadline: …".
        Text,      ///< Where the head ends.
    };
    QString words;
    Role role = Role::Words;
    QString row; ///< Of a ShapeName or a line that holds such words: the row of the table, "shape:agenda".
    QDate date; ///< The first of the line.
    bool isSpan = false;
    bool isOwnDate = false; ///< "Published on", "as at".
    bool isUpdate = false; ///< "Last updated".
    bool startsBlock = true; ///< Else it stands under the line before it.
};

/// The lines of a text before its first paragraph of prose, that paragraph included; at most as many as a person would read.
QList<HeadLine> headLines(const QList<model::RawParagraph> &blocks);

/// Whether words are nothing but those of kinds of text, bodies, sessions and labels of sites.
bool isLabelOfSite(const QString &words);

/// What a single line is.
HeadLine headLine(const QString &words);

}
