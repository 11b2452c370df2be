// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sourceloader.h"

#include <presentation/shared/names.h>

#include <QTextDocument>
#include <QThread>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace presentation {

namespace {

/// A file of fewer bytes is read before anybody could stop it.
constexpr qint64 kWorthShowing = 1024LL * 1024;
/// Several screens, which are there at once.
constexpr qsizetype kFirstRows = 2000;

}

SourceLoader::SourceLoader(AsyncLibrary &library, base::RecordId document, const QString &language, QObject *parent)
    : QObject(parent)
    , m_library(library)
    , m_document(document)
    , m_language(language)
    , m_source(std::make_shared<Source>())
{
    connect(&library, &AsyncLibrary::changed, this, &SourceLoader::load);
}

SourceLoader::~SourceLoader()
{
    stop();
}

void SourceLoader::stop()
{
    if (m_job)
        m_job->cancel();
}

void SourceLoader::load()
{
    m_library.runner().runInBackground<application::TextOrigin>(
        this, [library = &m_library.library(), query = application::textOrigin(m_document, m_language)] { return library->run(query); },
        m_asking.ask([this](const base::Result<application::TextOrigin> &origin) {
            if (origin) {
                takeOrigin(*origin);
                return;
            }
            m_error = origin.error();
            m_origin = {};
            setState(State::Failed);
        }));
}

void SourceLoader::loadAgain()
{
    m_origin = {};
    setState(State::Reading);
    load();
}

void SourceLoader::takeOrigin(const application::TextOrigin &origin)
{
    const bool isSame = m_origin.target.text && origin.isSameAs(m_origin);
    m_origin = origin;
    if (isSame && m_state != State::Failed)
        return;
    const QList<model::Source> readable = origin.readable();
    if (readable.isEmpty()) {
        setState(origin.originals.isEmpty() || origin.originals.first().sha256.isEmpty() ? State::NoFile : State::Unreadable);
        return;
    }
    const auto shown = std::ranges::find(readable, m_original.sha256, &model::Source::sha256);
    m_original = m_isChosen && shown != readable.end() ? *shown : readable.first();
    read();
}

void SourceLoader::showOriginal(const QString &fingerprint)
{
    const QList<model::Source> readable = m_origin.readable();
    const auto wanted = std::ranges::find(readable, fingerprint, &model::Source::sha256);
    if (wanted == readable.end() || wanted->sha256 == m_original.sha256)
        return;
    m_original = *wanted;
    m_isChosen = true;
    read();
}

void SourceLoader::tryAgain()
{
    if (m_state == State::Failed && m_origin.target.text)
        read();
}

void SourceLoader::read()
{
    m_colouring.drop();
    m_source = std::make_shared<Source>();
    m_colours = {};
    if (m_state != State::Failed)
        setState(State::Reading);
    const auto work = [library = &m_library.library(), original = m_original, passages = m_origin.target.passages,
                          thread = QThread::currentThread()](jobs::JobControl &) -> base::Result<std::shared_ptr<Source>> {
        TRY(const QString characters, application::originalText(*library, original));
        auto source = std::make_shared<Source>();
        source->text = SourceText(characters);
        source->places = application::SourcePlaces(characters, application::markupOf(original), passages);
        source->document = source->text.document();
        source->document->moveToThread(thread);
        return source;
    };
    //: A job: the file that a document was imported from is read. %1 is the document.
    run<std::shared_ptr<Source>>(tr("Reading the source of %1").arg(names::shortName(m_origin.target.record)), work,
        m_reading.ask([this](base::Result<std::shared_ptr<Source>> source) { take(std::move(source)); }));
}

void SourceLoader::take(base::Result<std::shared_ptr<Source>> source)
{
    if (source) {
        m_source = *std::move(source);
        setState(State::Shown);
        return;
    }
    const bool isSaid = m_state == State::Failed && m_error.code == source.error().code && m_error.subject == source.error().subject;
    m_error = source.error();
    if (!isSaid)
        setState(State::Failed);
}

std::unique_ptr<QTextDocument> SourceLoader::takeDocument()
{
    return std::move(m_source->document);
}

void SourceLoader::colour(bool isDark)
{
    if (m_state == State::Shown)
        colourRows(isDark, kFirstRows);
}

void SourceLoader::colourRows(bool isDark, qsizetype rows)
{
    const auto work = [source = m_source, original = m_original, isDark, rows](jobs::JobControl &control) {
        return coloursOf(source->text, original, isDark, rows, control);
    };
    //: A job: the file that a document was imported from gets the colours of its syntax. %1 is the document.
    run<SourceColours>(tr("Colouring the source of %1").arg(names::shortName(m_origin.target.record)), work,
        m_colouring.ask([this, isDark](base::Result<SourceColours> colours) {
            if (!colours)
                return;
            m_colours = *std::move(colours);
            emit coloured();
            if (m_colours.rowCount() < text().rows().size())
                colourRows(isDark, text().rows().size());
        }));
}

template<typename T>
void SourceLoader::run(const QString &title, std::function<base::Result<T>(jobs::JobControl &)> work, std::function<void(base::Result<T>)> deliver)
{
    stop();
    if (m_original.size >= kWorthShowing) {
        m_job = m_library.runner().run<T>(title, this, std::move(work), std::move(deliver));
        return;
    }
    m_library.runner().runInBackground<T>(this, [work = std::move(work)] {
        jobs::JobControl control;
        return work(control);
    }, std::move(deliver));
}

void SourceLoader::setState(State state)
{
    m_state = state;
    emit stateChanged();
}

}
