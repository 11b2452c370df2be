// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sourcecolours.h"

#include <application/originaltext.h>
#include <core/jobs/latestonly.h>
#include <presentation/asynclibrary.h>

#include <QPointer>

#include <memory>
#include <optional>

class QTextDocument;

namespace presentation {

/// Reads the file that a text was imported from: its characters, the places of the paragraphs in it, and then its colours, those of its
/// beginning first. Each step is a job; a long one can be stopped, and stops with this object. Reads anew when the library has another
/// file or other paragraphs. Owned by the page that shows it; GUI thread.
class SourceLoader : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Reading,
        Shown,
        NoFile,     ///< The text was not made from a file.
        Unreadable, ///< No original is text as it stands.
        Failed,     ///< error() says why.
    };

    SourceLoader(AsyncLibrary &library, base::RecordId document, const QString &language, QObject *parent);
    ~SourceLoader() override;

    State state() const { return m_state; }
    const base::Error &error() const { return m_error; }
    /// What the library knows of the text; empty until it is read.
    const application::TextOrigin &origin() const { return m_origin; }
    /// The file that is shown or read.
    const model::Source &original() const { return m_original; }
    /// Empty unless Shown.
    const SourceText &text() const { return m_source->text; }
    /// The same, for a view that shows it while another file is read.
    std::shared_ptr<const SourceText> sharedText() const { return {m_source, &m_source->text}; }
    const application::SourcePlaces &places() const { return m_source->places; }
    /// Of the rows that are coloured by now.
    const SourceColours &colours() const { return m_colours; }
    /// A document of the text, once after it is Shown.
    std::unique_ptr<QTextDocument> takeDocument();

    /// Reads from the library, and the file where it is another one.
    void load();
    /// Reads it again, whatever it is.
    void loadAgain();
    /// The same, in silence, where it failed: the file may be there again, and may still not be.
    void tryAgain();
    /// Reads another one of the files.
    void showOriginal(const QString &fingerprint);
    /// Colours for light or dark pages.
    void colour(bool isDark);

signals:
    void stateChanged();
    void coloured();

private:
    /// What a job makes of a file.
    struct Source {
        SourceText text;
        application::SourcePlaces places;
        std::unique_ptr<QTextDocument> document;
    };
    void takeOrigin(const application::TextOrigin &origin);
    void read();
    void take(base::Result<std::shared_ptr<Source>> source);
    void colourRows(bool isDark, qsizetype rows);
    void setState(State state);
    void stop();
    /// As a job that is shown where it takes long.
    template<typename T>
    void run(const QString &title, std::function<base::Result<T>(jobs::JobControl &)> work, std::function<void(base::Result<T>)> deliver);

    AsyncLibrary &m_library;
    base::RecordId m_document;
    QString m_language;
    State m_state = State::Reading;
    base::Error m_error;
    application::TextOrigin m_origin;
    model::Source m_original;
    bool m_isChosen = false; ///< The file was; else it is the one that the paragraphs were read from.
    std::shared_ptr<Source> m_source; ///< Never null.
    SourceColours m_colours;
    QPointer<jobs::Job> m_job;
    jobs::LatestOnly m_asking;
    jobs::LatestOnly m_reading;
    jobs::LatestOnly m_colouring;
};

}
