// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "writequeue.h"

namespace presentation {

WriteQueue::WriteQueue(AsyncLibrary &library)
    : QObject(&library)
    , m_library(library)
{
}

WriteQueue &WriteQueue::of(AsyncLibrary &library)
{
    auto *queue = library.findChild<WriteQueue *>(Qt::FindDirectChildrenOnly);
    return queue ? *queue : *new WriteQueue(library);
}

void WriteQueue::append(std::function<void()> start)
{
    m_waiting.append(std::move(start));
    if (m_waiting.size() == 1)
        startFirst();
}

void WriteQueue::startFirst()
{
    const std::function<void()> start = m_waiting.first();
    start();
}

void WriteQueue::finish(const base::Status &done)
{
    if (!done)
        emit m_library.failed(done.error());
    m_waiting.removeFirst();
    if (m_waiting.isEmpty())
        emit idle();
    else
        startFirst();
}

}
