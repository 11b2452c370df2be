// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bodytable.h"

#include <core/model/imported.h>

#include <QDate>
#include <QHash>
#include <QStringList>

namespace recognition {

/// The bodies that a text has named so far, so that "the Council" is the one of them that it called by that noun last.
class BodiesOfText
{
public:
    BodiesOfText() = default;
    /// A release of the General Assembly has the Assembly's symbol in its head: "GA/SHC/4125".
    BodiesOfText(const model::ReadText &read, QDate day);

    /// The bodies of a paragraph in order, by their names and by their nouns alone, which are remembered.
    QList<NamedBody> bodiesIn(const QString &content, const QString &language);
    /// Whose session of a number it is where no body stands beside it: that of the bodies named so far whose session was about the
    /// day of the text; else of the body that was named first, which the text is of. Empty for none.
    QString bodyOfSession(const QString &session) const;

private:
    void remember(const NamedBody &body, const QString &words, const QString &language);
    void take(const BodyRow &row);
    const BodyRow *rowOfNoun(const QString &noun, const QString &language) const;

    QDate m_day; ///< Of the text.
    QStringList m_named; ///< Codes, that named last at the end.
    QHash<QString, QString> m_byNoun; ///< Codes.
};

}
