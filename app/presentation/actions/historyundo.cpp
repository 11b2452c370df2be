// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "historyundo.h"

#include <presentation/shared/names.h>

#include <QSet>

#include <chrono>

using namespace Qt::StringLiterals;

namespace presentation {

namespace {

constexpr std::chrono::milliseconds kBetweenLooks {400};

QString thingOf(const model::LibraryChange &change)
{
    constexpr qsizetype kLongest = 40;
    QString title = change.title.simplified();
    if (title.isEmpty())
        title = change.detail.trimmed();
    if (title.size() > kLongest)
        title = title.left(kLongest - 1).trimmed() + u'…';
    return names::isolated(title);
}

int thingsIn(const application::LoggedStep &step)
{
    QSet<std::pair<QString, qint64>> things;
    for (const model::LibraryChange &change : step.changes)
        things.insert({change.kind, change.thing});
    return int(things.size());
}

QString stepText(const application::LoggedStep &step)
{
    const model::LibraryChange &first = step.changes.constFirst();
    const int count = thingsIn(step);
    const bool isOne = count == 1;
    if (first.action == model::ChangeAction::Deleted)
        //: A step that can be undone: "Undo Delete “Boats”".
        return isOne ? HistoryUndo::tr("Delete “%1”").arg(thingOf(first)) : HistoryUndo::tr("Delete %n Thing(s)", nullptr, count);
    if (first.action == model::ChangeAction::Restored)
        //: A step that can be undone: something came back from the trash.
        return isOne ? HistoryUndo::tr("Restore “%1”").arg(thingOf(first)) : HistoryUndo::tr("Restore %n Thing(s)", nullptr, count);
    if (first.action == model::ChangeAction::Added && first.kind != model::kLinkSubject)
        //: A step that can be undone: something new was made.
        return isOne ? HistoryUndo::tr("Add “%1”").arg(thingOf(first)) : HistoryUndo::tr("Add %n Thing(s)", nullptr, count);
    if (first.change.subject == model::kMergedSubject)
        //: A step that can be undone: another record became one with the record %1.
        return HistoryUndo::tr("Merge into “%1”").arg(thingOf(first));
    if (first.kind == model::kLinkSubject)
        //: A step that can be undone: a link was made, accepted or rejected; %1 is the record that it starts at.
        return isOne ? HistoryUndo::tr("Link of “%1”").arg(thingOf(first)) : HistoryUndo::tr("Decision on %n Link(s)", nullptr, count);
    if (first.change.subject == model::kStarSubject || first.change.subject == model::kNoStarSubject)
        //: A step that can be undone: a record got a star, or lost it.
        return isOne ? HistoryUndo::tr("Star of “%1”").arg(thingOf(first)) : HistoryUndo::tr("Star of %n Record(s)", nullptr, count);
    //: A step that can be undone: a field of a record was changed.
    return isOne ? HistoryUndo::tr("Change of “%1”").arg(thingOf(first)) : HistoryUndo::tr("Change of %n Record(s)", nullptr, count);
}

}

HistoryUndo::HistoryUndo(QObject *parent)
    : QObject(parent)
{
    m_wait.setSingleShot(true);
    m_wait.setInterval(kBetweenLooks);
    connect(&m_wait, &QTimer::timeout, this, &HistoryUndo::look);
}

void HistoryUndo::attach(AsyncLibrary *library)
{
    if (m_library)
        disconnect(m_library, nullptr, this, nullptr);
    m_library = library;
    m_upTo.reset();
    m_step.reset();
    m_redo.reset();
    m_isWriting = false;
    emit changed();
    if (!library || library->library().isReadOnly())
        return;
    connect(library, &AsyncLibrary::changed, this, [this] {
        if (!m_wait.isActive())
            m_wait.start();
    });
    connect(library, &QObject::destroyed, this, [this] { attach(nullptr); });
    library->read(this, application::latestChange(), m_latest.ask([this](qint64 latest) {
        m_upTo = latest;
        look();
    }));
}

void HistoryUndo::look()
{
    if (!m_library || !m_upTo)
        return;
    m_library->read(this, application::lastRevertibleStep(*m_upTo), m_latest.ask([this](const std::optional<application::LoggedStep> &step) {
        m_step = step;
        emit changed();
    }));
}

QString HistoryUndo::text() const
{
    return m_step && !m_step->isBlocked ? stepText(*m_step) : QString();
}

QString HistoryUndo::redoText() const
{
    return m_redo ? stepText(m_redo->undone) : QString();
}

void HistoryUndo::undo()
{
    if (!m_step || m_isWriting)
        return;
    const QString name = stepText(*m_step);
    if (m_step->isBlocked) {
        //: %1 is a step that was made before the program was started: "Change of “Boats”".
        emit told(tr("The last change before this start cannot be undone: “%1”. What it touched was changed since, or is gone for good.").arg(name));
        return;
    }
    revert(*m_step, [this, name, step = *m_step](const application::LoggedStep &back) {
        m_redo = Redo {back, step};
        //: %1 is a step: "Change of “Boats”".
        emit undone(tr("Undone: %1.").arg(name));
    });
}

void HistoryUndo::redo()
{
    if (!m_redo || m_isWriting)
        return;
    const Redo redo = *m_redo;
    m_redo.reset();
    revert(redo.step, [this, name = stepText(redo.undone)](const application::LoggedStep &) {
        //: %1 is a step: "Change of “Boats”".
        emit told(tr("Done again: %1.").arg(name));
    });
}

void HistoryUndo::revert(const application::LoggedStep &step, std::function<void(const application::LoggedStep &)> done)
{
    if (!m_library)
        return;
    m_isWriting = true;
    m_library->runner().runInBackground<application::LoggedStep>(this,
        [library = &m_library->library(), step] { return library->run(application::revertStep(step)); },
        [this, done = std::move(done)](const base::Result<application::LoggedStep> &back) {
            m_isWriting = false;
            m_step.reset();
            if (back && !back->changes.isEmpty())
                done(*back);
            else if (!back && back.error().code == base::ErrorCode::BadInput)
                emit told(tr("This cannot be done any more: what it touched was changed since."));
            else if (!back && m_library)
                emit m_library->failed(back.error());
            emit changed();
            look();
        });
}

}
