// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "namedsessions.h"
#include "../sentences.h"

#include <QList>
#include <QString>

namespace recognition {

/// A resolution that a text names by its title, without a number: "the resolutions on Good Governance and Safe Drinking
/// Water and Sanitation" are two (rule `title/1`). Only titles with capitals, or between marks of quotation: a resolution
/// "on climate change" may be any.
struct NamedTitle {
    QString title;
    int start = 0;
    int end = 0;
};

/// `whole` are phrases that "and" never parts ("water and sanitation").
QList<NamedTitle> titlesIn(const QString &content, const QStringList &whole);

/// The key of a document that is known by its title alone: "title:HRC:57:good governance".
QString titleKey(const NamedSession &session, const QString &title);

}
