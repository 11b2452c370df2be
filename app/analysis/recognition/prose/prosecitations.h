// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../citationgrammar.h"

#include <core/model/imported.h>

#include <QHash>
#include <QList>

#include <optional>

namespace recognition {

struct BodyMention;
struct CitationForms;

/// Completes the citations of an article, a statement or a summary, which cite as people speak: "HRC 48/13", "UNSCR 1325",
/// "L.23", and "resolution 48/13" beside a body, or with a year, where documents name the body in full. Rules `spoken/1` (a form
/// of its own), `draft/1` (a number alone), `context/1` (a body or year near). Belongs to one thread.
class ProseCitations
{
public:
    /// `links` are those that the rules of documents found, in order of the text.
    ProseCitations(const model::ReadText &read, const QList<model::ProposedLink> &links);

    QList<model::ProposedLink> links();

private:
    using Links = QList<model::ProposedLink>;

    Links linksOf(const model::Passage &passage, Links found);
    void addSpoken(const model::Passage &passage, Links &found) const;
    void addDrafts(const model::Passage &passage, Links &found) const;
    Links decided(const model::Passage &passage, const Links &found);
    model::Body bodyNear(const model::Passage &passage, int start, int end, const QList<model::Body> &possible) const;
    model::Body bodyMeant(const BodyMention &mention) const;
    void takeBodyBetween(const model::Passage &passage, int from, model::ProposedLink &link) const;
    model::Body bodyOfYear(const QString &content, int end, int session) const;
    bool isPossible(model::Body body, int session) const;
    void noteBodies(const model::Passage &passage);
    void notePrefix(const Links &found);

    const model::ReadText &m_read;
    const CitationForms *m_forms = nullptr;
    const CitationGrammar *m_grammar = nullptr;
    QHash<int, Links> m_byPassage;
    QString m_draftPrefix; ///< "A/HRC/60/", of the draft that was cited last, else of the session's documents.
    model::Body m_lastBody = model::Body::Unknown; ///< The Assembly or the Human Rights Council, as the paragraphs before named it last.
    model::Body m_security = model::Body::Unknown; ///< The Security Council, once the text has named it.
    QHash<QString, QString> m_settled; ///< The key by the number as printed.
};

}
