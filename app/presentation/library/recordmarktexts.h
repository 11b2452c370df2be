// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/model/recordrow.h>

#include <QStringList>
#include <QVariant>

/// How lists show that a record has a star, or that a document was not opened since it arrived; in the UI's language.
namespace presentation::marktexts {

/// The sign in a table; empty without a star.
QString star(const model::RecordRow &row);
QString unread(const model::RecordRow &row);
/// "unread", "starred": for who does not see the signs.
QStringList words(const model::RecordRow &row);
/// What a filter of a list finds, in any language: "is:unread", as a search says.
QString keys(const model::RecordRow &row);
/// Behind the star, where there is one.
QString behindStar(const model::RecordRow &row, const QString &words);
/// The letters of what is unread; nothing else.
QVariant font(bool isUnread);

}
