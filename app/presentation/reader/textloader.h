// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "readercontent.h"

#include <core/jobs/latestonly.h>

#include <optional>

namespace presentation {

class AnnotationController;

/// Reads the text of a tab in the background, and reads it again when the library has changed: not while an annotation
/// waits to be written, for what is read then would lack it. Owned by the reader's page; GUI thread.
class TextLoader : public QObject
{
    Q_OBJECT

public:
    /// What an answer changes: another place was asked for; the text that is shown reads otherwise, or has other links; or
    /// only what stands around it.
    enum class Change { Place, Words, Surroundings };

    TextLoader(AsyncLibrary &library, const AnnotationController &annotations, QObject *parent);

    /// Reads a place, unless it stands in the text that is there already.
    void load(const Location &place);
    void reload();

    /// What was asked for last.
    const Location &wanted() const { return m_wanted; }
    bool isLoaded() const { return m_isLoaded; }
    /// The passage that was asked for; an invalid one: the beginning.
    base::PassageId passage() const { return m_passage; }
    /// Empty until loaded, and after a failure.
    const ReaderContent &content() const { return m_content; }
    /// Why there is nothing; no value while it is read.
    const std::optional<base::Error> &error() const { return m_error; }

signals:
    /// The answer takes long enough to say so.
    void delayed();
    void loaded(presentation::TextLoader::Change change);
    /// The place that was asked for is in the text that is there already.
    void found();
    void failed();

private:
    using Answer = base::Result<ReaderContent>;
    void read(const Location &place, std::function<void(Answer)> deliver);
    void takePlace(ReaderContent content);
    void takeReload(Answer answer);
    void fail(const base::Error &error);

    AsyncLibrary &m_library;
    const AnnotationController &m_annotations;
    Location m_wanted;
    base::PassageId m_passage;
    ReaderContent m_content;
    std::optional<base::Error> m_error;
    bool m_isLoaded = false;
    bool m_reloadsLater = false; ///< Once the annotations are written.
    jobs::LatestOnly m_latest;
    QTimer m_delay;
};

}
