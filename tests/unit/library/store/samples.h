// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/model/imported.h>

#include <QTimeZone>

namespace samples {

using namespace Qt::StringLiterals;

inline model::Passage passage(int position, model::PassageKind kind, const QString &address, const QString &content)
{
    model::Passage made;
    made.position = position;
    made.kind = kind;
    made.address = model::Address(address);
    made.content = content;
    return made;
}

/// A resolution of our own words, with one citation and two sponsors.
inline model::ImportedText resolution(const QString &language = u"en"_s)
{
    model::ImportedText imported;
    model::Record &work = imported.read.work;
    work.kind = model::RecordKind::Document;
    work.name = u"Libraries and the sea"_s;
    work.symbol = u"A/HRC/RES/99/1"_s;
    work.symbolKey = model::Symbol::parse(work.symbol)->key();
    work.body = u"HRC"_s;
    work.session = u"99"_s;
    work.date = QDate(2030, 3, 1);
    work.fields = {{u"status"_s, u"adopted"_s}};
    imported.read.text.language = language;
    imported.read.text.title = u"Libraries and the sea"_s;
    imported.read.passages = {
        passage(0, model::PassageKind::Title, {}, u"Libraries and the sea"_s),
        passage(1, model::PassageKind::Preambular, u"PP1"_s, u"Recalling its resolution 98/4 of 2 March 2029,"_s),
        passage(2, model::PassageKind::Operative, u"OP1"_s, u"Invites coastal libraries to lend charts;"_s),
        passage(3, model::PassageKind::Operative, u"OP2"_s, u"Requests harbour towns to keep reading rooms open;"_s),
    };
    model::ProposedLink citation;
    citation.passagePosition = 1;
    citation.start = 25;
    citation.end = 29;
    citation.relation = u"cites"_s;
    citation.targetKey = u"A/HRC/RES/98/4"_s;
    citation.targetSymbol = u"A/HRC/RES/98/4"_s;
    citation.text = u"98/4"_s;
    citation.rule = u"citation/1"_s;
    model::ProposedLink sponsor;
    sponsor.relation = u"sponsors"_s;
    sponsor.targetKind = model::RecordKind::State;
    sponsor.targetKey = u"KOR"_s;
    sponsor.targetSymbol = u"KOR"_s;
    sponsor.targetName = u"Republic of Korea"_s;
    sponsor.role = u"sponsor"_s;
    sponsor.origin = model::Origin::Source;
    imported.links = {citation, sponsor};
    return imported;
}

inline model::Source source(const QString &fingerprint, const QString &path = u"/files/one.xml"_s, const QString &format = u"akn"_s)
{
    model::Source made;
    made.sha256 = fingerprint;
    made.path = path;
    made.format = format;
    made.imported = QDateTime(QDate(2030, 4, 1), QTime(12, 0), QTimeZone::UTC);
    return made;
}

}
