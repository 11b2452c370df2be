// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "readingmemory.h"

#include "libraryswitcher.h"
#include "tabs.h"

#include <application/recordmarks.h>
#include <window/screens/reader/readerpage.h>

#include <QMainWindow>

namespace window {

namespace {

/// What is only passed by on the way to something else was not read.
constexpr std::chrono::milliseconds kReadAfter(1500);

}

ReadingMemory::ReadingMemory(const WindowContext &context, const LibrarySwitcher &libraries)
    : QObject(&context.window)
    , m_context(context)
    , m_libraries(libraries)
{
    m_waiting.setSingleShot(true);
    m_waiting.setInterval(kReadAfter);
    connect(&m_waiting, &QTimer::timeout, this, &ReadingMemory::note);
    connect(&libraries, &LibrarySwitcher::opened, this, &ReadingMemory::attach);
    connect(&libraries, &LibrarySwitcher::aboutToClose, this, &ReadingMemory::detach);
    // Who marks the document in front has said what it is, also before it counts as read.
    context.actions.onTriggered(u"edit.unread"_s, this, [this] { m_marked = m_context.tabs.location().place.record; });
    connect(&context.tabs, &Tabs::pageChanged, this, [this] {
        if (m_context.tabs.location().place.record != m_marked)
            m_marked = {};
        // A preview beside a list is no reading.
        if (m_context.tabs.location().kind == presentation::HistoryEntry::Kind::Location)
            m_waiting.start();
        else if (m_waiting.isActive())
            m_waiting.stop();
    });
}

void ReadingMemory::attach()
{
    application::UseMemory(m_libraries.folder()).noteDay(QDate::currentDate());
    m_last = {};
}

void ReadingMemory::detach()
{
    if (m_waiting.isActive())
        note();
    m_waiting.stop();
}

void ReadingMemory::note()
{
    const presentation::Location place = m_context.tabs.location().place;
    if (!m_libraries.library() || !place.record.isValid())
        return;
    const application::Reading reading {place.record, place.language, place.address.text(), QDateTime::currentDateTimeUtc()};
    if (reading.record == m_last.record && reading.language == m_last.language && reading.address == m_last.address)
        return;
    application::UseMemory(m_libraries.folder()).addReading(reading);
    // Who goes on in a document that was marked as unread meanwhile leaves it so.
    if (reading.record != m_last.record && reading.record != m_marked)
        markRead(reading.record);
    m_last = reading;
}

void ReadingMemory::markRead(base::RecordId record)
{
    if (!m_libraries.isWritable())
        return;
    presentation::AsyncLibrary *library = m_libraries.library();
    library->read(this, application::recordMarks({record}), [this, library](const QList<model::RecordMarks> &marks) {
        // Nothing is written where nothing changes.
        if (m_libraries.library() == library && !marks.isEmpty() && marks.first().isUnread)
            library->write(this, application::setMark(application::withMark(marks, application::Mark::Unread, false), application::Mark::Unread));
    });
}

}
