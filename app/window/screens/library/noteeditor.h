// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/model/dossier.h>

#include <QTimer>
#include <QWidget>

class QLineEdit;

namespace presentation {
class Settings;
}

namespace window {

class MarkdownEdit;

/// Edits a note that hangs on nothing: its title, and its words in Markdown. What is written is handed over when the user
/// pauses, goes to another note or leaves. GUI thread; owned by its page.
class NoteEditor : public QWidget
{
    Q_OBJECT

public:
    /// A note at one moment. A plain value.
    struct Note {
        model::DossierItemId id;
        QString title;
        QString words;

        bool operator==(const Note &) const = default;
    };

    NoteEditor(presentation::Settings &settings, QWidget *parent);

    /// Shows a note; the one that is being written is left alone.
    void edit(const Note &note);
    const Note &known() const { return m_known; }
    /// As it stands here now.
    Note written() const;
    bool isDirty() const { return m_known.id.isValid() && written() != m_known; }
    void setWritable(bool isWritable);
    /// Hands over what was written.
    void finish();
    /// What the library says of the note counts again, although it is not what was written last: that was undone.
    void stopWaiting() { m_isWaiting = false; }
    /// The title is ready to be replaced.
    void startWriting();

signals:
    void edited(const window::NoteEditor::Note &before, const window::NoteEditor::Note &after);
    /// Esc: back to the list.
    void left();

private:
    bool eventFilter(QObject *watched, QEvent *event) override;

    QLineEdit *m_title;
    MarkdownEdit *m_words;
    QTimer m_pause;
    Note m_known; ///< As the library has it.
    bool m_isWaiting = false; ///< What was handed over has not come back yet.
};

}
