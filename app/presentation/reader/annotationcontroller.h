// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/model/annotation.h>
#include <presentation/asynclibrary.h>

#include <QList>
#include <QUndoStack>

#include <functional>
#include <memory>
#include <optional>

namespace presentation {

/// The annotations that a page shows, of its text or of the whole library, and the way to change them: every change is written in the
/// background, one after another, also when the page is closed meanwhile, and can be undone by name. Changes nothing in a library
/// that is read only. Owned by the page; GUI thread.
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

    /// What was read from the library; without a text, the annotations of all.
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
    /// As it will be once all changes are written; nothing when there is none with this id.
    std::optional<model::Annotation> latest(base::AnnotationId id) const;
    /// Of an annotation as it was shown, so that only what a person changed is written. With the tags that were chosen; those in
    /// the comment are added. The comment stays a draft until it is stored.
    void setComment(const model::Annotation &shown, const QString &comment, const QStringList &tags);
    void setPrivate(base::AnnotationId id, bool isPrivate);
    void remove(base::AnnotationId id);
    /// Several at once are one step of undo. Those that `how` leaves alone are not written; false where that is all of them.
    bool change(const QList<base::AnnotationId> &ids, const QString &name, const std::function<void(model::Annotation &)> &how);
    void remove(const QList<base::AnnotationId> &ids);

    /// For the commands of the undo stack: adds those after, removes those before, or writes what differs between the two.
    void apply(Act act, const Shared &before, const Shared &after);

signals:
    void changed();
    /// New annotations have their ids now.
    void added(const QList<model::Annotation> &annotations);
    void idle();

private:
    struct Task {
        Act act = Act::Add;
        Shared before;
        Shared after;
    };

    bool push(Act act, const QList<model::Annotation> &before, const QList<model::Annotation> &after, const QString &name);
    static application::Edit<QList<model::Annotation>> editOf(const Task &task);
    void finish(const QList<model::Annotation> &written);

    AsyncLibrary &m_library;
    base::TextId m_text;
    QList<model::Annotation> m_annotations;
    QList<Task> m_waiting;
    QUndoStack m_stack;
};

}
