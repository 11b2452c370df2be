// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/model/annotation.h>

#include <QFrame>
#include <QTimer>

#include <optional>

class QHBoxLayout;
class QLabel;
class QLineEdit;
class QToolButton;

namespace presentation {
class Settings;
}

namespace window {

class MarkdownEdit;

/// The small sheet by an annotation: its comment in Markdown, checked for spelling, its tags, its colour, its lock, delete. What is written is
/// handed over when the sheet closes, and as a draft while one writes. Child of the reader's page.
class CommentEditor : public QFrame
{
    Q_OBJECT

public:
    CommentEditor(presentation::Settings &settings, QWidget *parent);

    /// `draft` stands in the place of the comment, where a person was kept from finishing it.
    void edit(const model::Annotation &annotation, const QRect &beside, const std::optional<QString> &draft = std::nullopt);
    /// Of the text that is annotated; the comment may be in another one.
    void setTextLanguage(const QString &language);
    const model::Annotation &annotation() const { return m_annotation; }
    /// What stands in the sheet now.
    QString comment() const;
    /// Hands over what was written and hides.
    void finish();
    void setWritable(bool writable);

signals:
    /// `shown` is the annotation as the sheet was opened with it.
    void commentChanged(const model::Annotation &shown, const QString &comment, const QStringList &tags);
    /// It is put away, and nothing that was written is to be stored.
    void draftDropped(const QString &uuid);
    /// The comment reads otherwise since the last draft; at most a second behind.
    void draftChanged();
    void colourChosen(base::AnnotationId annotation, model::Colour colour);
    void lockChosen(base::AnnotationId annotation, bool isPrivate);
    void removalRequested(base::AnnotationId annotation);
    /// It is put away; what was written is handed over or dropped.
    void closed();

private:
    void makeButtons(QHBoxLayout &row);
    void remove();
    void retranslate();
    void showLock();
    QString titleOf(const model::Annotation &annotation) const;
    QStringList tags() const;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

    model::Annotation m_annotation;
    QLabel *m_title;
    MarkdownEdit *m_comment;
    QLineEdit *m_tags;
    QList<QToolButton *> m_colours;
    QToolButton *m_lock;
    QToolButton *m_remove;
    QToolButton *m_done;
    QTimer m_draft;
};

}
