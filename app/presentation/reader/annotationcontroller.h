// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/model/annotation.h>
#include <presentation/asynclibrary.h>

#include <QList>
#include <QUndoStack>

#include <memory>

namespace presentation {

/// "Yellow": what a colour is called where it is shown.
QString colourLabel(model::Colour colour);

/// The annotations of the text that a page shows, and the way to change them: every change is written in the
/// background, one after another, and can be undone by name. Changes nothing in a library that is read only. Owned by the
/// page; GUI thread.
class AnnotationController : public QObject
{
    Q_OBJECT

public:
    enum class Act { Add, Update, Remove };
    /// Annotations that travel between a command and the writer: the ids of new ones are filled in once they are
    /// written.
    using Shared = std::shared_ptr<QList<model::Annotation>>;

    AnnotationController(AsyncLibrary &library, QObject *parent);
    ~AnnotationController() override;

    /// What was read from the library.
    void setAnnotations(base::TextId text, const QList<model::Annotation> &annotations);
    const QList<model::Annotation> &annotations() const { return m_annotations; }
    /// Null when there is none with this id.
    const model::Annotation *find(base::AnnotationId id) const;
    /// True while a change waits to be written: what is read now may be older than what is shown.
    bool isBusy() const { return !m_waiting.isEmpty(); }
    bool isWritable() const { return !m_library.library().isReadOnly(); }
    AsyncLibrary &library() const { return m_library; }
    QUndoStack &undoStack() { return m_stack; }

    void add(const QList<model::Annotation> &annotations, const QString &name);
    void recolour(base::AnnotationId id, model::Colour colour);
    void setComment(base::AnnotationId id, const QString &comment);
    void remove(base::AnnotationId id);

    /// For the commands of the undo stack.
    void apply(Act act, const Shared &annotations);

signals:
    void changed();
    /// New annotations have their ids now.
    void added(const QList<model::Annotation> &annotations);
    void idle();

private:
    struct Task {
        Act act = Act::Add;
        Shared annotations;
    };

    void update(model::Annotation changed, const QString &name);
    void push(Act act, const QList<model::Annotation> &before, const QList<model::Annotation> &after, const QString &name);
    void startNext();
    void finish(const QList<model::Annotation> &written);

    AsyncLibrary &m_library;
    base::TextId m_text;
    QList<model::Annotation> m_annotations;
    QList<Task> m_waiting;
    QUndoStack m_stack;
};

}
