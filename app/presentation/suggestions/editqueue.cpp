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

void EditQueue::append(std::function<void()> start)
{
    m_waiting.append(std::move(start));
    if (m_waiting.size() == 1)
        startFirst();
}

void EditQueue::startFirst()
{
    const std::function<void()> start = m_waiting.first();
    start();
}

void EditQueue::finish(const base::Status &done)
{
    if (!done)
        emit m_session.failed(done.error());
    m_waiting.removeFirst();
    if (m_waiting.isEmpty())
        emit idle();
    else
        startFirst();
}

}
