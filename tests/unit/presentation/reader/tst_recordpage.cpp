// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../openedlibrary.h"
#include "../rowtexts.h"

#include <application/readingcontent.h>
#include <presentation/reader/linkitem.h>
#include <presentation/reader/recordcommands.h>
#include <presentation/reader/recordloader.h>
#include <presentation/settings/kinds.h>
#include <presentation/settings/language.h>

#include <testdata.h>

#include <QSignalSpy>
#include <QTextBlock>
#include <QTextDocument>
#include <QtTest>

#include <memory>

using namespace Qt::StringLiterals;
using model::LinkEnd;
using presentation::ReaderContent;
using presentation::RecordHtml;
using presentation::RecordLoader;
using presentation::RecordState;

namespace {

model::LinkRow citation(qint64 id, qint64 from, const QString &language, model::LinkStatus status)
{
    model::LinkRow made;
    made.link.id = base::LinkId(id);
    made.link.relation = u"cites"_s;
    made.link.status = status;
    made.from.id = base::RecordId(from);
    made.from.name = u"Text %1"_s.arg(from);
    made.to.id = base::RecordId(1);
    made.fromLanguage = language;
    made.fromAddress = u"PP%1"_s.arg(id);
    return made;
}

/// A place of the page where the pointer may stop.
struct Anchor {
    QString target;
    QString text;
    QString tip;
};

QList<Anchor> anchorsOf(const RecordHtml &page)
{
    QTextDocument document;
    document.setHtml(page.html);
    QList<Anchor> anchors;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        for (auto at = block.begin(); !at.atEnd(); ++at) {
            const QTextCharFormat format = at.fragment().charFormat();
            if (!format.anchorHref().isEmpty())
                anchors.append({format.anchorHref(), at.fragment().text(), format.toolTip()});
        }
    }
    return anchors;
}

Anchor anchorTo(const RecordHtml &page, const QString &beginning)
{
    const QList<Anchor> anchors = anchorsOf(page);
    for (const Anchor &anchor : anchors) {
        if (anchor.target.startsWith(beginning))
            return anchor;
    }
    return {};
}

RecordHtml pageOf(const ReaderContent &content, const RecordState &state, Qt::LayoutDirection direction = Qt::LeftToRight)
{
    return presentation::recordHtml(content, state, QPalette(), direction);
}

RecordState writable()
{
    RecordState state;
    state.isWritable = true;
    return state;
}

}

/// The page of a record: what is read for it, what it says, and where its links lead.
class TestRecordPage : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_language.choose(u"en"_s);
        m_library = std::make_unique<OpenedLibrary>();
        m_loader = std::make_unique<RecordLoader>(**m_library, nullptr);
    }
    void cleanup()
    {
        presentation::kinds::detach();
        m_loader.reset();
        m_library.reset();
    }

    void contentComesAtOnceAndTheRestLater()
    {
        QSignalSpy changed(m_loader.get(), &RecordLoader::changed);
        QSignalSpy completed(m_loader.get(), &RecordLoader::completed);
        m_loader->setContent(contentOf(theme()));
        QCOMPARE(changed.count(), 1);
        QCOMPARE(m_loader->content().work.name, u"Smart cities"_s);
        QVERIFY(m_loader->state().isWritable);
        QVERIFY(!m_loader->state().mentions);
        QVERIFY(completed.wait());
        QVERIFY(m_loader->state().mentions.has_value());
        QVERIFY(!m_loader->state().mentions->found.isEmpty()); // Paragraphs that say "smart cities" without a link.
        // An edit is in the history once the page is read anew; until then what was known stays.
        const auto edited = m_library->run(application::setField(theme().id, u"fields.scope"_s, u"Data and cities."_s, {u"Ada"_s, QDateTime::currentDateTimeUtc()}));
        VERIFY_RESULT(edited);
        m_loader->setContent(contentOf(theme()));
        QVERIFY(m_loader->state().mentions.has_value());
        QVERIFY(completed.wait());
        QCOMPARE(m_loader->state().history.size(), 1);
    }

    void anotherRecordStartsFromNothing()
    {
        QSignalSpy completed(m_loader.get(), &RecordLoader::completed);
        m_loader->setContent(contentOf(theme()));
        QVERIFY(completed.wait());
        m_loader->setContent(contentOf(m_library->named(model::RecordKind::Person, u"Woohyun Kang"_s)));
        QVERIFY(!m_loader->state().mentions);
        QVERIFY(completed.wait());
        // Only what was asked last is answered.
        m_loader->setContent(contentOf(theme()));
        m_loader->setContent(contentOf(m_library->named(model::RecordKind::Theme, u"Good governance"_s)));
        QVERIFY(completed.wait());
        QCOMPARE(completed.count(), 3);
        QCOMPARE(m_loader->content().work.name, u"Good governance"_s);
    }

    void aGroupThatIsShownWholeStaysWhole()
    {
        const model::Record local = m_library->named(model::RecordKind::Theme, u"Local government"_s);
        ReaderContent content = contentOf(local);
        const qsizetype all = content.to.size();
        QVERIFY(all > 3);
        content.to = content.to.first(2); // As if the library had more than a page shows.
        m_loader->setContent(content);
        m_loader->showWhole(u"<about"_s);
        QTRY_COMPARE(m_loader->state().whole, QStringList {u"<about"_s});
        QCOMPARE(m_loader->content().to.size(), all);
        m_loader->setContent(content);
        QCOMPARE(m_loader->content().to.size(), 2);
        QTRY_COMPARE(m_loader->content().to.size(), all);
        m_loader->setContent(contentOf(theme()));
        QVERIFY(m_loader->state().whole.isEmpty());
    }

    void linksOfAPageLeadToTheirRecords()
    {
        const RecordHtml page = pageOf(contentOf(theme()), writable());
        QVERIFY(!page.places.isEmpty());
        QCOMPARE(page.records.size(), page.places.size());
        int places = 0;
        const QList<Anchor> anchors = anchorsOf(page);
        for (const Anchor &anchor : anchors) {
            if (!anchor.target.startsWith(u"place:"_s))
                continue;
            const int number = anchor.target.section(u':', 1).toInt();
            QCOMPARE(page.places.at(number).record, page.records.at(number).id);
            QCOMPARE(anchor.text, page.records.at(number).name);
            ++places;
        }
        QCOMPARE(places, page.places.size());
        QVERIFY(!anchorTo(page, u"merge:"_s).target.isEmpty());
        QCOMPARE(anchorTo(page, u"page:map/"_s).target, u"page:map/%1"_s.arg(theme().id.value()));
    }

    void aLibraryForReadingOffersNoChange()
    {
        const QList<Anchor> anchors = anchorsOf(pageOf(contentOf(theme()), {}));
        QVERIFY(!anchors.isEmpty());
        for (const Anchor &anchor : anchors) {
            for (const QString &change : {u"edit:"_s, u"merge:"_s, u"accept:"_s, u"reject:"_s, u"revert:"_s, u"split:"_s, u"mention:"_s})
                QVERIFY2(!anchor.target.startsWith(change), qPrintable(anchor.target));
        }
    }

    void namesWithAnApostropheStayWhole()
    {
        presentation::kinds::attach({}, [](const QJsonObject &) {});
        QVERIFY(presentation::kinds::addField(u"event"_s, u"Chair's name"_s, u"text"_s).has_value());
        ReaderContent content;
        content.work.id = base::RecordId(1);
        content.work.kind = model::RecordKind::Event;
        content.work.name = u"Mayors' <Forum>"_s;
        content.work.fields = {{u"chair_s_name"_s, u"Ada"_s}};
        RecordState state = writable();
        state.mentions = application::Mentions {{{}}, 20, u"\"Mayors' <Forum>\""_s};
        const RecordHtml page = pageOf(content, state);
        QCOMPARE(anchorTo(page, u"search:"_s).target, u"search:\"Mayors' <Forum>\""_s);
        QCOMPARE(anchorTo(page, u"edit:fields.chair_s_name"_s).tip, u"Change Chair's name"_s);
        QTextDocument document;
        document.setHtml(page.html);
        QVERIFY(document.toPlainText().contains(u"Mayors' <Forum>"_s));
    }

    void anEmptyRecordSaysSo()
    {
        ReaderContent content;
        content.work.id = base::RecordId(1);
        content.work.name = u"A/HRC/RES/24/2"_s;
        content.work.inLibrary = false;
        const RecordHtml page = pageOf(content, {}, Qt::RightToLeft);
        QVERIFY(page.places.isEmpty());
        QVERIFY(page.html.contains(u"Nothing in the library is linked to it yet."_s));
        QVERIFY(page.html.contains(u"it is not in your library"_s));
        QVERIFY(page.html.startsWith(u"<div dir='rtl'>"_s));
        content.work.inLibrary = true;
        QVERIFY(pageOf(content, {}).html.contains(u"The library has this document without its text."_s));
    }

    void manyLinksAreCutAndCounted()
    {
        ReaderContent content;
        content.work.id = base::RecordId(1);
        for (int id = 1; id <= 15; ++id)
            content.to.append(citation(id, 100 + id, u"en"_s, model::LinkStatus::Accepted));
        content.summary.counts = {{u"cites"_s, {}, LinkEnd::To, 40, 0}};
        RecordState state;
        const RecordHtml page = pageOf(content, state);
        QCOMPARE(page.places.size(), 12);
        QCOMPARE(anchorTo(page, u"whole:"_s).target, u"whole:<cites"_s);
        QCOMPARE(anchorTo(page, u"whole:"_s).text, u"Show all 40"_s);
        state.whole = {u"<cites"_s};
        QCOMPARE(pageOf(content, state).places.size(), 15);
        QVERIFY(anchorTo(pageOf(content, state), u"whole:"_s).target.isEmpty());
    }

    void linksOfOneRecordAreOneItem()
    {
        using Status = model::LinkStatus;
        const QList<presentation::LinkItem> items = presentation::linkItems({citation(1, 9, u"fr"_s, Status::Suggested),
            citation(2, 8, u"en"_s, Status::Accepted), citation(3, 9, u"fr"_s, Status::Accepted), citation(4, 9, u"en"_s, Status::Accepted)}, LinkEnd::To);
        QCOMPARE(items.size(), 2);
        // In the order of the first link of each; what stands comes first, in the window's language.
        QCOMPARE(items.first().other().id, base::RecordId(9));
        QCOMPARE(items.first().rows.first().link.id, base::LinkId(4));
        QCOMPARE(items.first().rows.last().link.id, base::LinkId(1));
        QCOMPARE(rows::plain(items.first().addresses()), u"PP4"_s);
        QCOMPARE(items.first().place().language, u"en"_s);
        QVERIFY(presentation::linkItems({}, LinkEnd::From).isEmpty());
    }

    void linksOfAPageAreCommands()
    {
        RecordState state = writable();
        state.mentions = application::Mentions {{{}}, 1, {}};
        model::Change renamed;
        renamed.subject = u"name"_s;
        model::Change lost; // A decision on a link that is gone.
        lost.subject = u"link"_s;
        model::Change merged;
        merged.subject = QString(model::kMergedSubject);
        state.history = {renamed, lost, merged};
        const auto name = [&](const QString &link) {
            const auto command = presentation::recordCommand(**m_library, {}, state, QUrl(link));
            return command ? command->text() : QString();
        };
        QCOMPARE(name(u"accept:12"_s), u"Accept Suggestion"_s);
        QCOMPARE(name(u"reject:12"_s), u"Reject Suggestion"_s);
        QCOMPARE(name(u"mention:0"_s), u"Link Mention"_s);
        QCOMPARE(name(u"revert:0"_s), u"Revert Change"_s);
        QCOMPARE(name(u"split:3"_s), u"Split Off Record"_s);
        for (const QString &none : {u"mention:1"_s, u"mention:-1"_s, u"revert:1"_s, u"revert:2"_s, u"revert:9"_s, u"place:0"_s, u"page:map/1"_s})
            QCOMPARE(name(none), QString());
    }

    void aRevertedFieldSaysWhatItSaidBefore()
    {
        const ReaderContent content = contentOf(theme());
        const QString before = content.work.fields.value(u"scope"_s).toString();
        const auto edited = m_library->run(application::setField(content.work.id, u"fields.scope"_s, u"Anything"_s, {u"Ada"_s, QDateTime::currentDateTimeUtc()}));
        VERIFY_RESULT(edited);
        QSignalSpy completed(m_loader.get(), &RecordLoader::completed);
        m_loader->setContent(contentOf(theme()));
        QVERIFY(completed.wait());
        const auto command = presentation::recordCommand(**m_library, m_loader->content(), m_loader->state(), QUrl(u"revert:0"_s));
        QVERIFY(command);
        command->redo();
        QTRY_COMPARE(theme().fields.value(u"scope"_s).toString(), before);
        command->undo();
        QTRY_COMPARE(theme().fields.value(u"scope"_s).toString(), u"Anything"_s);
    }

private:
    model::Record theme() const { return m_library->named(model::RecordKind::Theme, u"Smart cities"_s); }

    ReaderContent contentOf(const model::Record &record) const
    {
        application::ReadingRequest request;
        request.record = record.id;
        return {m_library->run(application::readingContent(request)).value_or(application::ReadingContent())};
    }

    presentation::Settings m_settings;
    presentation::Language m_language {m_settings};
    std::unique_ptr<OpenedLibrary> m_library;
    std::unique_ptr<RecordLoader> m_loader;
};

QTEST_MAIN(TestRecordPage)
#include "tst_recordpage.moc"
