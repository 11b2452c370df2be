// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editqueue.h"

namespace presentation {

EditQueue::EditQueue(Session &session)
    : QObject(&session)
    , m_session(session)
{
}

EditQueue &EditQueue::of(Session &session)
{
    auto *queue = session.findChild<EditQueue *>(Qt::FindDirectChildrenOnly);
    return queue ? *queue : *new EditQueue(session);
}

void EditQueue::add(Work work)
{
    m_waiting.append(std::move(work));
    if (m_waiting.size() == 1)
        startNext();
}

void EditQueue::startNext()
{
    library::Library *library = &m_session.library();
    m_session.runner().runQuietly<std::monostate>(this,
        [library, work = m_waiting.first()] { return library->write(work); },
        [this](const base::Status &done) {
            if (!done)
                emit m_session.failed(done.error());
            m_waiting.removeFirst();
            if (m_waiting.isEmpty())
                emit idle();
            else
                startNext();
        });
}

}
