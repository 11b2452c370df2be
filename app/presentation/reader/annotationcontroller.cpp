// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "annotationcontroller.h"

#include <application/annotations.h>
#include <application/commentdrafts.h>
#include <core/base/privatelock.h>
#include <presentation/suggestions/writequeue.h>

#include <QPointer>
#include <QUndoCommand>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace presentation {

namespace {

/// One change with its way back.
class AnnotationCommand final : public QUndoCommand
{
public:
    AnnotationCommand(AnnotationController &controller, AnnotationController::Act act, AnnotationController::Shared before,
        AnnotationController::Shared after, const QString &name)
        : QUndoCommand(name)
        , m_controller(controller)
        , m_act(act)
        , m_before(std::move(before))
        , m_after(std::move(after))
    {
    }

    void redo() override { m_controller.apply(m_act, m_before, m_after); }
    void undo() override { m_controller.apply(opposite(m_act), m_after, m_before); }

private:
    using Act = AnnotationController::Act;
    static Act opposite(Act act) { return act == Act::Update ? Act::Update : act == Act::Add ? Act::Remove : Act::Add; }

    AnnotationController &m_controller;
    AnnotationController::Act m_act;
    AnnotationController::Shared m_before;
    AnnotationController::Shared m_after;
};

/// What changed in each; both lists have the same annotations in the same order.
QList<application::AnnotationChange> changesOf(const QList<model::Annotation> &before, const QList<model::Annotation> &after)
{
    QList<application::AnnotationChange> changes;
    for (qsizetype i = 0; i < before.size() && i < after.size(); ++i)
        changes.append({before.at(i), after.at(i)});
    return changes;
}

}

AnnotationController::AnnotationController(AsyncLibrary &library, QObject *parent)
    : QObject(parent)
    , m_library(library)
{
}

AnnotationController::~AnnotationController() = default;

void AnnotationController::setAnnotations(base::TextId text, const QList<model::Annotation> &annotations)
{
    const bool isLockedMeanwhile = std::ranges::any_of(annotations, [this](const model::Annotation &annotation) {
        const model::Annotation *known = annotation.isLocked ? find(annotation.id) : nullptr;
        return known && !known->isLocked;
    });
    // The words of what was locked stay nowhere.
    if (isLockedMeanwhile)
        m_stack.clear();
    m_text = text;
    m_annotations = annotations;
    emit changed();
}

const model::Annotation *AnnotationController::find(base::AnnotationId id) const
{
    const auto found = std::ranges::find(m_annotations, id, &model::Annotation::id);
    return id.isValid() && found != m_annotations.cend() ? &*found : nullptr;
}

void AnnotationController::add(const QList<model::Annotation> &annotations, const QString &name)
{
    if (!annotations.isEmpty())
        push(Act::Add, {}, annotations, name);
}

void AnnotationController::recolour(base::AnnotationId id, model::Colour colour)
{
    change({id}, tr("Change Colour"), [colour](model::Annotation &annotation) { annotation.colour = colour; });
}

void AnnotationController::setComment(const model::Annotation &shown, const QString &comment, const QStringList &tags)
{
    application::AnnotationChange written {shown, shown};
    application::setComment(written.after, comment, tags);
    // What was written elsewhere in the meantime is kept with it.
    model::Annotation stored = latest(shown.id).value_or(shown);
    application::applyChange(stored, written);
    application::drafts::keep(shown, stored.comment);
    if (!change({shown.id}, tr("Change Comment"), [&written](model::Annotation &annotation) { application::applyChange(annotation, written); }))
        application::drafts::drop(shown.uuid);
}

void AnnotationController::setPrivate(base::AnnotationId id, bool isPrivate)
{
    change({id}, isPrivate ? tr("Make Private") : tr("Allow Sharing"),
        [isPrivate](model::Annotation &annotation) { annotation.isPrivate = isPrivate; });
}

std::optional<model::Annotation> AnnotationController::latest(base::AnnotationId id) const
{
    const model::Annotation *known = find(id);
    if (!known)
        return std::nullopt;
    model::Annotation latest = *known;
    for (const Task &task : m_waiting) {
        if (task.act != Act::Update)
            continue;
        for (qsizetype i = 0; i < task.after->size(); ++i) {
            if (task.after->at(i).id == id)
                application::applyChange(latest, {task.before->at(i), task.after->at(i)});
        }
    }
    return latest;
}

bool AnnotationController::change(
    const QList<base::AnnotationId> &ids, const QString &name, const std::function<void(model::Annotation &)> &how)
{
    QList<model::Annotation> before;
    QList<model::Annotation> after;
    for (const base::AnnotationId id : ids) {
        const std::optional<model::Annotation> last = latest(id);
        if (!last)
            continue;
        if (last->isLocked) {
            emit m_library.failed(base::privateAnnotationsLocked());
            return false;
        }
        model::Annotation changed = *last;
        how(changed);
        if (changed == *last)
            continue;
        changed.modified = QDateTime::currentDateTimeUtc();
        before.append(*last);
        after.append(changed);
    }
    return !before.isEmpty() && push(Act::Update, before, after, name);
}

void AnnotationController::remove(base::AnnotationId id)
{
    remove(QList {id});
}

void AnnotationController::remove(const QList<base::AnnotationId> &ids)
{
    QList<model::Annotation> gone;
    for (const base::AnnotationId id : ids) {
        if (const model::Annotation *known = find(id))
            gone.append(*known);
    }
    if (!gone.isEmpty())
        push(Act::Remove, gone, {}, gone.size() == 1 ? tr("Delete Annotation") : tr("Delete %n Annotations", nullptr, int(gone.size())));
}

bool AnnotationController::push(
    Act act, const QList<model::Annotation> &before, const QList<model::Annotation> &after, const QString &name)
{
    if (!isWritable())
        return false;
    m_stack.push(new AnnotationCommand(*this, act, std::make_shared<QList<model::Annotation>>(before),
        std::make_shared<QList<model::Annotation>>(after), name));
    return true;
}

void AnnotationController::apply(Act act, const Shared &before, const Shared &after)
{
    const Task task {act, before, after};
    m_waiting.append(task);
    WriteQueue::of(m_library).add<QList<model::Annotation>>(
        [task] { return editOf(task); },
        [task, page = QPointer(this)](const QList<model::Annotation> &written) {
            if (task.act == Act::Add && !written.isEmpty())
                *task.after = written; // Undo and redo now mean these.
            for (const model::Annotation &annotation : written)
                application::drafts::stored(annotation.uuid, annotation.comment);
            // Also where it was joined with what was written elsewhere.
            for (const model::Annotation &annotation : std::as_const(*task.after))
                application::drafts::stored(annotation.uuid, annotation.comment);
            if (page)
                page->finish(written);
        },
        [task, page = QPointer(this)] {
            for (const model::Annotation &annotation : std::as_const(*task.after))
                application::drafts::leave(annotation.uuid);
            if (page)
                page->finish({});
        });
}

application::Edit<QList<model::Annotation>> AnnotationController::editOf(const Task &task)
{
    switch (task.act) {
    case Act::Add:
        return application::addAnnotations(*task.after);
    case Act::Update:
        return application::updateAnnotations(changesOf(*task.before, *task.after));
    case Act::Remove:
        return application::removeAnnotations(*task.before);
    }
    Q_UNREACHABLE_RETURN(application::addAnnotations({}));
}

void AnnotationController::finish(const QList<model::Annotation> &written)
{
    const Task task = m_waiting.takeFirst();
    QHash<base::AnnotationId, model::Annotation> changes;
    for (const model::Annotation &annotation : written)
        changes.insert(annotation.id, annotation);
    if (task.act == Act::Remove)
        m_annotations.removeIf([&](const model::Annotation &one) { return changes.contains(one.id); });
    for (model::Annotation &known : m_annotations) {
        if (const auto changed = changes.constFind(known.id); changed != changes.cend())
            known = *changed;
        changes.remove(known.id);
    }
    for (const model::Annotation &annotation : written) {
        if (task.act != Act::Remove && changes.contains(annotation.id) && (annotation.text == m_text || !m_text.isValid()))
            m_annotations.append(annotation);
    }
    emit changed();
    if (task.act == Act::Add && !written.isEmpty())
        emit added(written);
    if (m_waiting.isEmpty())
        emit idle();
}

}
