// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <application/comparison.h>

#include <QPalette>
#include <QSet>
#include <QString>
#include <QTextDocument>

namespace presentation {

/// The changes between two texts as a document: a table with the earlier paragraph, what became of it, and the later one, or
/// with one column in which the words of both stand, what became of a paragraph in a margin. Each row stands under its
/// changes::anchorOf(). Addresses are links: "left:4" and "right:7" are passages by index. GUI thread.
class ComparisonDocument
{
public:
    enum class Layout { SideBySide, OneText };

    explicit ComparisonDocument(const application::ComparedTexts &texts)
        : m_texts(texts)
    {
    }

    /// Fills `document` with the rows whose change is shown. `palette` decides between light and dark colours.
    void write(QTextDocument &document, Layout layout, const QSet<comparison::Change> &shown, const QPalette &palette) const;

    /// "OP: 5 same, 6 edited, 3 added" and the like for preambular paragraphs: a sentence for a person who only listens.
    static QString summary(const application::ComparedTexts &texts);

private:
    class Writer;

    const application::ComparedTexts &m_texts;
};

}
