// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <readfile.h>

/// What tests of documents of the United Nations ask of a plain text of their own.
namespace plaindocument {

inline base::Result<readfile::ReadFile> readLines(const QStringList &lines, const QString &name = QStringLiteral("text.txt"))
{
    return readfile::read({name, lines.join(QStringLiteral("\n\n")).toUtf8()});
}

inline QStringList addresses(const model::ReadText &text)
{
    QStringList list;
    for (const model::Passage &passage : text.passages) {
        if (!passage.address.isEmpty())
            list.append(passage.address.text());
    }
    return list;
}

inline QStringList contents(const model::ReadText &text, model::PassageKind kind)
{
    QStringList list;
    for (const model::Passage &passage : text.passages) {
        if (passage.kind == kind)
            list.append(passage.content);
    }
    return list;
}

inline QString field(const model::ReadText &text, QLatin1StringView name)
{
    return text.work.fields.value(name).toString();
}

}
