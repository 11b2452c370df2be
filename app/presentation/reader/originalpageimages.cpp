// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "originalpageimages.h"

#include <optional>

using namespace Qt::StringLiterals;
using application::PageRequest;

namespace presentation {

OriginalPageImages::OriginalPageImages(QObject *parent)
    : QObject(parent)
{
}

OriginalPageImages::~OriginalPageImages()
{
    if (!m_thread)
        return;
    m_control.cancel();
    {
        const QMutexLocker lock(&m_mutex);
        m_isEnding = true;
    }
    m_asked.wakeAll();
    m_thread->wait();
}

void OriginalPageImages::open(const QString &path, const QString &password)
{
    m_path = path;
    m_password = password;
    m_latest.drop();
    {
        const QMutexLocker lock(&m_mutex);
        m_questions.clear();
    }
    put(PageRequest::Kind::Pages);
    if (!m_thread) {
        m_thread.reset(QThread::create([this] { run(); }));
        m_thread->start();
    }
}

void OriginalPageImages::askForPictures(const QList<int> &pages, double scale)
{
    {
        const QMutexLocker lock(&m_mutex);
        m_questions.removeIf(
            [](const Question &question) { return question.request.kind == PageRequest::Kind::Picture; });
    }
    // The first page of the list is to come first.
    for (auto page = pages.crbegin(); page != pages.crend(); ++page)
        put(PageRequest::Kind::Picture, *page, scale);
}

void OriginalPageImages::askForWords(int page)
{
    put(PageRequest::Kind::Words, page);
}

void OriginalPageImages::put(PageRequest::Kind kind, int page, double scale)
{
    PageRequest request;
    request.kind = kind;
    request.page = page;
    request.scale = scale;
    request.path = m_path;
    request.password = m_password;
    auto deliver = m_latest.sameQuestion([this, request](base::Result<application::PageAnswer> answer) { take(request, std::move(answer)); });
    {
        const QMutexLocker lock(&m_mutex);
        m_questions.append({std::move(request), std::move(deliver)});
    }
    m_asked.wakeAll();
}

// On the thread that waits. The process is started with the first question, and anew after it died.
void OriginalPageImages::run()
{
    application::PageProcess process;
    for (;;) {
        std::optional<Question> question;
        {
            const QMutexLocker lock(&m_mutex);
            while (m_questions.isEmpty() && !m_isEnding)
                m_asked.wait(&m_mutex);
            if (m_isEnding)
                return;
            question = m_questions.takeLast();
        }
        auto answer = process.ask(question->request, m_control);
        QMetaObject::invokeMethod(
            this, [deliver = std::move(question->deliver), answer = std::move(answer)] { deliver(answer); }, Qt::QueuedConnection);
    }
}

void OriginalPageImages::take(const PageRequest &request, base::Result<application::PageAnswer> answer)
{
    if (answer && answer->error)
        answer = base::failure(*answer->error);
    if (!answer) {
        emit failed(answer.error());
        return;
    }
    switch (request.kind) {
    case PageRequest::Kind::Pages:
        emit opened(answer->pages, answer->pageLabels);
        break;
    case PageRequest::Kind::Picture:
        emit pictureDrawn(request.page, request.scale, answer->picture);
        break;
    case PageRequest::Kind::Words:
        emit wordsRead(request.page, answer->words);
        break;
    case PageRequest::Kind::Read:
    case PageRequest::Kind::Member:
    case PageRequest::Kind::Annotate:
        break;
    }
}

}
