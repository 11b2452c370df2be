// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "annotationcontroller.h"

#include <application/annotations.h>

#include <QCoreApplication>
#include <QUndoCommand>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace presentation {

namespace {

/// One change with its way back.
class AnnotationCommand final : public QUndoCommand
{
public:
    AnnotationCommand(AnnotationController &book, AnnotationController::Act act, AnnotationController::Shared before,
        AnnotationController::Shared after, const QString &name)
        : QUndoCommand(name)
        , m_book(book)
        , m_act(act)
        , m_before(std::move(before))
        , m_after(std::move(after))
    {
    }

    void redo() override { m_book.apply(m_act, m_act == AnnotationController::Act::Remove ? m_before : m_after); }
    void undo() override
    {
        using Act = AnnotationController::Act;
        if (m_act == Act::Update)
            m_book.apply(Act::Update, m_before);
        else
            m_book.apply(m_act == Act::Add ? Act::Remove : Act::Add, m_act == Act::Add ? m_after : m_before);
    }

private:
    AnnotationController &m_book;
    AnnotationController::Act m_act;
    AnnotationController::Shared m_before;
    AnnotationController::Shared m_after;
};

application::Edit<QList<model::Annotation>> editOf(AnnotationController::Act act, const QList<model::Annotation> &annotations)
{
    switch (act) {
    case AnnotationController::Act::Add:
        return application::addAnnotations(annotations);
    case AnnotationController::Act::Update:
        return application::updateAnnotations(annotations);
    case AnnotationController::Act::Remove:
        return application::removeAnnotations(annotations);
    }
    Q_UNREACHABLE_RETURN(application::addAnnotations({}));
}

}

QString colourLabel(model::Colour colour)
{
    static constexpr std::array<const char *, model::kColourCount> kNames{
        "Yellow", "Red", "Green", "Blue", "Purple", "Magenta", "Orange", "Grey"};
    return QCoreApplication::translate("Action", kNames.at(size_t(colour)));
}

AnnotationController::AnnotationController(AsyncLibrary &library, QObject *parent)
    : QObject(parent)
    , m_library(library)
{
}

AnnotationController::~AnnotationController() = default;

void AnnotationController::setAnnotations(base::TextId text, const QList<model::Annotation> &annotations)
{
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
    if (const model::Annotation *known = find(id); known && known->colour != colour) {
        model::Annotation changed = *known;
        changed.colour = colour;
        update(changed, tr("Change Colour"));
    }
}

void AnnotationController::setComment(base::AnnotationId id, const QString &comment)
{
    if (const model::Annotation *known = find(id)) {
        model::Annotation changed = *known;
        changed.comment = comment;
        update(changed, tr("Change Comment"));
    }
}

void AnnotationController::update(model::Annotation changed, const QString &name)
{
    changed.modified = QDateTime::currentDateTimeUtc();
    push(Act::Update, {*find(changed.id)}, {changed}, name);
}

void AnnotationController::remove(base::AnnotationId id)
{
    if (const model::Annotation *known = find(id))
        push(Act::Remove, {*known}, {}, tr("Delete Annotation"));
}

void AnnotationController::push(
    Act act, const QList<model::Annotation> &before, const QList<model::Annotation> &after, const QString &name)
{
    if (isWritable())
        m_stack.push(new AnnotationCommand(*this, act, std::make_shared<QList<model::Annotation>>(before),
            std::make_shared<QList<model::Annotation>>(after), name));
}

void AnnotationController::apply(Act act, const Shared &annotations)
{
    m_waiting.append({act, annotations});
    if (m_waiting.size() == 1)
        startNext();
}

void AnnotationController::startNext()
{
    const Task task = m_waiting.first();
    m_library.runner().runInBackground<QList<model::Annotation>>(
        this,
        [library = &m_library.library(), edit = editOf(task.act, *task.annotations)] { return library->run(edit); },
        [this](const base::Result<QList<model::Annotation>> &written) {
            if (!written)
                emit m_library.failed(written.error());
            finish(written.value_or(QList<model::Annotation>{}));
        });
}

void AnnotationController::finish(const QList<model::Annotation> &written)
{
    const Task task = m_waiting.takeFirst();
    for (const model::Annotation &annotation : written) {
        const auto known = std::ranges::find(m_annotations, annotation.id, &model::Annotation::id);
        if (task.act == Act::Remove)
            m_annotations.removeIf([&](const model::Annotation &one) { return one.id == annotation.id; });
        else if (known != m_annotations.end())
            *known = annotation;
        else if (annotation.text == m_text)
            m_annotations.append(annotation);
    }
    if (task.act == Act::Add && !written.isEmpty())
        *task.annotations = written; // Undo and redo now mean these.
    emit changed();
    if (task.act == Act::Add && !written.isEmpty())
        emit added(written);
    if (m_waiting.isEmpty())
        emit idle();
    else
        startNext();
}

}
