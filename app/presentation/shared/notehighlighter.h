// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <KSyntaxHighlighting/SyntaxHighlighter>

#include <QSet>
#include <QStringList>

namespace presentation {

/// A word of prose in a line: UTF-16 units, end exclusive.
struct ProseWord {
    QString word;
    int start = 0;
    int end = 0;
};

/// Colours a comment or a note while it is written (Markdown, tags, symbols), and underlines the words that are known to be wrong.
/// Owned by its document.
class NoteHighlighter : public KSyntaxHighlighting::SyntaxHighlighter
{
    Q_OBJECT

public:
    explicit NoteHighlighter(QTextDocument *document);

    void setDark(bool dark);
    /// Words as they are written.
    void setWrongWords(const QSet<QString> &words);
    const QSet<QString> &wrongWords() const { return m_wrong; }

    /// The words whose spelling can be checked: no code, addresses, tags or symbols, and no abbreviations or numbers.
    QStringList proseWords() const;
    /// The one at a place of a block; empty: none.
    static ProseWord wordAt(const QTextBlock &block, int position);

protected:
    void highlightBlock(const QString &text) override;
    void applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format) override;

private:
    QSet<QString> m_wrong;
};

}
