// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QTextLayout>

namespace presentation {

/// A comment as it is read: the words without the signs of Markdown, and the stretches of them that are bold, italic, struck out or
/// code. A plain value.
struct CommentText {
    QString words;
    QList<QTextLayout::FormatRange> formats;
};

/// Reads the Markdown of a comment into one line, with a sign before each point of a list. GUI thread.
CommentText commentText(const QString &markdown);
/// The words alone.
QString commentWords(const QString &markdown);
/// The words with a line for each paragraph, for a tooltip.
QString commentLines(const QString &markdown);

}
