// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "textloader.h"

#include "annotationcontroller.h"

#include <presentation/settings/language.h>

#include <utility>

namespace presentation {

namespace {

// A load that takes less is not worth a word.
constexpr auto kLoadingDelay = std::chrono::milliseconds(250);

}

TextLoader::TextLoader(AsyncLibrary &library, const AnnotationController &annotations, QObject *parent)
    : QObject(parent)
    , m_library(library)
    , m_annotations(annotations)
{
    m_delay.setSingleShot(true);
    m_delay.setInterval(kLoadingDelay);
    connect(&m_delay, &QTimer::timeout, this, &TextLoader::delayed);
    connect(&library, &AsyncLibrary::changed, this, &TextLoader::reload);
    connect(&annotations, &AnnotationController::idle, this, [this] {
        if (std::exchange(m_reloadsLater, false))
            reload();
    });
}

void TextLoader::load(const Location &place)
{
    m_wanted = place;
    const model::Passage *there = m_content.passageOf(place);
    const bool isSameLanguage = place.language.isEmpty() || place.language == m_content.text.language;
    if (m_isLoaded && m_content.work.id == place.record && isSameLanguage && (there || !place.passage.isValid())) {
        // What may still be read is a change of the text that stands here.
        if (there || place.address.isEmpty()) {
            m_passage = there ? there->id : base::PassageId();
            emit found();
        }
        return;
    }
    m_isLoaded = false;
    m_error.reset();
    m_delay.start();
    read(place, [this](Answer answer) {
        m_delay.stop();
        if (answer)
            takePlace(*std::move(answer));
        else
            fail(answer.error());
    });
}

void TextLoader::reload()
{
    if (!m_isLoaded)
        return;
    m_reloadsLater = m_annotations.isBusy();
    if (!m_reloadsLater)
        read({m_content.work.id, m_content.text.language, {}, {}}, [this](Answer answer) { takeReload(std::move(answer)); });
}

void TextLoader::read(const Location &place, std::function<void(Answer)> deliver)
{
    m_library.runner().runInBackground<ReaderContent>(
        this,
        [library = &m_library.library(), query = application::readingContent(readingRequest(place, Language::current()))] {
            return library->run(query).transform([](application::ReadingContent found) { return ReaderContent {std::move(found)}; });
        },
        m_latest.ask(std::move(deliver)));
}

void TextLoader::takePlace(ReaderContent content)
{
    const ReaderContent before = std::exchange(m_content, std::move(content));
    m_isLoaded = true;
    const model::Passage *there = m_content.passageOf(m_wanted);
    if (!there && before.work.id == m_content.work.id && !m_wanted.address.isEmpty())
        there = m_content.counterpartOf(before, m_wanted.address);
    m_passage = there ? there->id : base::PassageId();
    emit loaded(Change::Place);
}

void TextLoader::takeReload(Answer answer)
{
    if (!answer) {
        fail(answer.error());
        return;
    }
    m_reloadsLater = m_annotations.isBusy();
    if (m_reloadsLater)
        return;
    const Change change = m_content.looksLike(*answer) ? Change::Surroundings : Change::Words;
    m_content = *std::move(answer);
    emit loaded(change);
}

void TextLoader::fail(const base::Error &error)
{
    m_isLoaded = false;
    m_content = {};
    m_error = error;
    emit failed();
}

}
