// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <presentation/settings/settings.h>

#include <QPlainTextEdit>
#include <QTimer>

class QMenu;

namespace presentation {
class NoteHighlighter;
struct ProseWord;
}

namespace window {

/// A field for words in Markdown: its marks have colours, and wrong words a line below, with better ones in the context menu.
class MarkdownEdit : public QPlainTextEdit
{
    Q_OBJECT

public:
    MarkdownEdit(presentation::Settings &settings, QWidget *parent);

    /// ISO 639-1, of the text that is written about; the words themselves may be in another one.
    void setTextLanguage(const QString &language);
    /// The words that are marked as wrong.
    QStringList wrongWords() const;
    /// The menu for a place, in the coordinates of the viewport; deletes itself.
    QMenu *makeMenu(QPoint place);

signals:
    /// The spelling of what stands here was looked at.
    void spellingChecked();

private:
    void contextMenuEvent(QContextMenuEvent *event) override;
    void changeEvent(QEvent *event) override;
    void alignToText();
    void checkSpelling();
    void markWrong(QSet<QString> words);
    void addSuggestions(QMenu *menu, const QTextBlock &block, const presentation::ProseWord &word);
    void replace(const QTextBlock &block, const presentation::ProseWord &word, const QString &by);
    void addToDictionary(const QString &word);

    presentation::Settings &m_settings;
    presentation::NoteHighlighter *m_highlighter; // Owned by the document.
    QString m_textLanguage;
    QString m_language; ///< That the words were found to be in.
    QTimer m_pause;
};

}
