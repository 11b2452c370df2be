// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <application/librarycreation.h>
#include <presentation/library/navigationtarget.h>
#include <presentation/navigation/history.h>
#include <presentation/navigation/libraryopener.h>
#include <presentation/navigation/windowclaim.h>
#include <presentation/settings/language.h>

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QThread>
#include <QtTest>

#include <memory>
#include <optional>

using namespace Qt::StringLiterals;
using presentation::History;
using presentation::HistoryEntry;
using presentation::LibraryAccess;
using presentation::LibraryOpener;
using presentation::NavigationTarget;
using presentation::StartRequest;
using presentation::WindowClaim;

namespace {

HistoryEntry place(qint64 record, const QString &address = {})
{
    return {HistoryEntry::Kind::Location, {base::RecordId(record), u"en"_s, model::Address(address), {}}, {}};
}

HistoryEntry of(HistoryEntry::Kind kind, const QString &text)
{
    return {kind, {}, text};
}

}

/// The way through the window: what a tab can show, the way back, the library that opens, and the second start.
class TestNavigation : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_language.choose(u"en"_s);
        m_folder = std::make_unique<QTemporaryDir>();
        qputenv("XDG_RUNTIME_DIR", m_folder->path().toUtf8());
    }

    void targetsHaveTitles_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("title");
        QTest::addColumn<bool>("isRecords");
        for (const auto &[key, title] : {std::pair("wanted", "Wanted"), std::pair("documents", "Documents"), std::pair("people", "People"),
                 std::pair("documents/HRC", "Human Rights Council"), std::pair("documents/HRC/57", "Human Rights Council · 57th session"),
                 std::pair("documents/GA/2024", "General Assembly · 2024"), std::pair("documents/-", "Other")})
            QTest::newRow(key) << QString::fromLatin1(key) << QString::fromUtf8(title) << true;
        for (const auto &[key, title] : {std::pair("annotations", "Annotations"), std::pair("deadlines", "Deadlines"),
                 std::pair("allthemes", "All Themes"), std::pair("quotations", "Quotations"), std::pair("decide", "Suggestions"),
                 std::pair("packs", "Briefing Packs"), std::pair("searches", "Saved Searches"), std::pair("record/12", ""), std::pair("nonsense", "")})
            QTest::newRow(key) << QString::fromLatin1(key) << QString::fromLatin1(title) << false;
    }

    void targetsHaveTitles()
    {
        QFETCH(const QString, key);
        QFETCH(const QString, title);
        QFETCH(const bool, isRecords);
        const NavigationTarget target {key};
        QCOMPARE(target.title(), title);
        QCOMPARE(target.filter().has_value(), isRecords);
        QVERIFY(!target.iconName().isEmpty());
    }

    void titlesFollowTheLanguage()
    {
        const NavigationTarget session = NavigationTarget::ofDocuments(u"HRC"_s, u"57"_s);
        m_language.choose(u"fr"_s);
        QCOMPARE(NavigationTarget::wanted().title(), u"Manquants"_s);
        QVERIFY(session.title().startsWith(u"Conseil des droits de l’homme · "_s));
    }

    void keysOfThingsAreReadBack()
    {
        QCOMPARE(NavigationTarget::ofRecord(base::RecordId(12)).record(), base::RecordId(12));
        QCOMPARE(NavigationTarget::ofPack(base::PackId(3)).pack(), base::PackId(3));
        QCOMPARE(NavigationTarget::ofSearch(2).search(), 2);
        for (const QString &strange : {u"record/"_s, u"record/0"_s, u"record/-4"_s, u"pack/x"_s, u"search/"_s, u"search/0"_s, QString()}) {
            const NavigationTarget target {strange};
            QVERIFY2(!target.record() && !target.pack() && !target.search(), qPrintable(strange));
        }
        // One is not read as the other.
        QVERIFY(!NavigationTarget::ofPack(base::PackId(3)).record());
        QVERIFY(!NavigationTarget::searches().search());
        QCOMPARE(NavigationTarget::ofKind(model::RecordKind::Theme).filter()->usedThemesOnly, true);
        QCOMPARE(NavigationTarget::ofKind(model::RecordKind::Event).filter()->inLibrary, std::nullopt);
    }

    void everyStopIsKeptByTheSettings()
    {
        HistoryEntry paragraph = place(7, u"OP8 (a)"_s);
        paragraph.place.passage = base::PassageId(99);
        for (const HistoryEntry &stop : {paragraph, of(HistoryEntry::Kind::List, u"documents/HRC/57"_s),
                 of(HistoryEntry::Kind::Search, u"\"smart city\" body:HRC"_s), of(HistoryEntry::Kind::Page, u"map/7"_s)}) {
            const HistoryEntry read = HistoryEntry::fromJson(stop.toJson());
            QCOMPARE(read.kind, stop.kind);
            QCOMPARE(read.place, stop.place);
            QCOMPARE(read.text, stop.text);
            QVERIFY(!read.isEmpty());
        }
        QVERIFY(HistoryEntry::fromJson({}).isEmpty());
        QCOMPARE(HistoryEntry::of(NavigationTarget::wanted()).kind, HistoryEntry::Kind::List);
        QCOMPARE(HistoryEntry::of(NavigationTarget::today()).kind, HistoryEntry::Kind::Page);
        QVERIFY(HistoryEntry::fromJson({{u"page"_s, u"list"_s}}).isEmpty());
        // What an earlier version wrote of a pack.
        QCOMPARE(HistoryEntry::fromJson({{u"page"_s, u"pack"_s}, {u"pack"_s, 3}}).text, NavigationTarget::ofPack(base::PackId(3)).text);
    }

    void readingOnIsNoStepAndAJumpIs()
    {
        History history;
        history.visit(place(1, u"PP1"_s));
        history.visit(place(1, u"OP8"_s));
        QVERIFY(!history.hasBack());
        history.jump(place(1, u"OP9"_s));
        QVERIFY(history.hasBack());
        // The way back leads to where reading had got to.
        QCOMPARE(history.back()->place.address.text(), u"OP8"_s);
        QCOMPARE(history.forward()->place.address.text(), u"OP9"_s);
        history.clear();
        QVERIFY(!history.hasBack() && !history.hasForward());
        QVERIFY(!history.back() && !history.forward());
    }

    void aLongWayForgetsItsBeginning()
    {
        History history;
        for (int step = 1; step <= 250; ++step)
            history.visit(place(step));
        int steps = 0;
        const HistoryEntry *first = nullptr;
        while (const HistoryEntry *before = history.back()) {
            first = before;
            ++steps;
        }
        QCOMPARE(steps, 199);
        QCOMPARE(first->place.record, base::RecordId(51));
        QVERIFY(history.hasForward());
    }

    void ctrlAndTheMiddleButtonOpenANewTab()
    {
        using presentation::OpenIn;
        QCOMPARE(presentation::openIn(Qt::NoModifier), OpenIn::SameTab);
        QCOMPARE(presentation::openIn(Qt::ControlModifier), OpenIn::NewTab);
        QCOMPARE(presentation::openIn(Qt::ControlModifier | Qt::ShiftModifier), OpenIn::NewTab);
        QCOMPARE(presentation::openIn(Qt::NoModifier, Qt::MiddleButton), OpenIn::NewTab);
    }

    void aLibraryIsMadeAndOpened()
    {
        const LibraryOpener::Answer made = open(u"new"_s, LibraryAccess::New);
        QVERIFY(made.has_value());
        QVERIFY(!made->library.isReadOnly());
        QCOMPARE(open(u"new"_s, LibraryAccess::New).error().error.code, base::ErrorCode::LibraryExists);
        // The sample is made once, then it is opened.
        QVERIFY(open(u"sample"_s, LibraryAccess::Sample).has_value());
        QVERIFY(open(u"sample"_s, LibraryAccess::Sample).has_value());
        const LibraryOpener::Answer reading = open(u"sample"_s, LibraryAccess::ReadOnly);
        QVERIFY(reading.has_value());
        QVERIFY(reading->library.isReadOnly());
    }

    void whatDoesNotOpenSaysWhy()
    {
        const LibraryOpener::Answer missing = open(u"nowhere"_s, LibraryAccess::AsPossible);
        QCOMPARE(missing.error().error.code, base::ErrorCode::NotALibrary);
        QVERIFY(!missing.error().holder);
        const LibraryOpener::Answer held = open(u"held"_s, LibraryAccess::New);
        QVERIFY(held.has_value());
        const LibraryOpener::Answer second = open(u"held"_s, LibraryAccess::AsPossible);
        QCOMPARE(second.error().error.code, base::ErrorCode::LibraryInUse);
        QVERIFY(second.error().holder);
        QVERIFY(second.error().holder->isOnThisComputer);
        QVERIFY(!second.error().holder->isGone);
        // To read beside it is no harm.
        QVERIFY(open(u"held"_s, LibraryAccess::ReadOnly).has_value());
    }

    void whatWasBegunIsTaken()
    {
        QVERIFY(open(u"new"_s, LibraryAccess::New).has_value());
        const QString folder = m_folder->filePath(u"new"_s);
        for (const bool isLate : {false, true}) {
            LibraryOpener opener;
            opener.begin(folder, LibraryAccess::AsPossible);
            if (isLate)
                QTest::qWait(300);
            std::optional<LibraryOpener::Answer> answer;
            opener.open(this, folder, LibraryAccess::AsPossible, [&](LibraryOpener::Answer given) { answer.emplace(std::move(given)); });
            QTRY_VERIFY(answer.has_value());
            // Opened a second time it would be in use.
            QVERIFY(answer->has_value());
        }
        // What nobody takes is closed again.
        LibraryOpener other;
        other.begin(folder, LibraryAccess::AsPossible);
        std::optional<LibraryOpener::Answer> sample;
        other.open(this, m_folder->filePath(u"sample"_s), LibraryAccess::Sample, [&](LibraryOpener::Answer given) { sample.emplace(std::move(given)); });
        QTRY_VERIFY_WITH_TIMEOUT(sample.has_value(), 20'000);
        QVERIFY(sample->has_value());
        QTRY_VERIFY(open(u"new"_s, LibraryAccess::AsPossible).has_value());
    }

    void nothingIsDeliveredToAWindowThatIsGone()
    {
        auto window = std::make_unique<QObject>();
        bool isDelivered = false;
        {
            LibraryOpener opener;
            opener.open(window.get(), m_folder->filePath(u"new"_s), LibraryAccess::New, [&](const LibraryOpener::Answer &) { isDelivered = true; });
            window.reset();
        }
        QVERIFY(open(u"new"_s, LibraryAccess::AsPossible).has_value());
        QVERIFY(!isDelivered);
    }

    void aSecondStartHandsItsRequestOver()
    {
        const QString library = m_folder->filePath(u"library"_s);
        const StartRequest request {u"A/HRC/RES/57/12 OP8"_s, {u"some file.pdf"_s, u"رسالة.docx"_s}, u"token"_s};
        QVERIFY(!WindowClaim::handOver(library, request)); // No window has it.
        WindowClaim claim;
        QSignalSpy requested(&claim, &WindowClaim::requested);
        claim.claim(library);
        QCOMPARE(handedOver(library, request), true);
        QCOMPARE(requested.count(), 1);
        QCOMPARE(requested.first().first().value<StartRequest>(), request);
        // Another spelling of the same folder is the same library; another folder is not.
        QCOMPARE(handedOver(library + u"/../library/"_s, request), true);
        QVERIFY(!WindowClaim::handOver(m_folder->filePath(u"other"_s), request));
        claim.release();
        QVERIFY(!WindowClaim::handOver(library, request));
    }

    void oneWindowHasTheClaim()
    {
        const QString library = m_folder->filePath(u"library"_s);
        WindowClaim first;
        first.claim(library);
        WindowClaim second;
        second.claim(library);
        QSignalSpy atFirst(&first, &WindowClaim::requested);
        QSignalSpy atSecond(&second, &WindowClaim::requested);
        QCOMPARE(handedOver(library, {}), true);
        QCOMPARE(atFirst.count(), 1);
        QCOMPARE(atSecond.count(), 0);
        // It goes with the library that is claimed next.
        first.claim(m_folder->filePath(u"next"_s));
        second.claim(library);
        QCOMPARE(handedOver(library, {}), true);
        QCOMPARE(atSecond.count(), 1);
    }

private:
    LibraryOpener::Answer open(const QString &name, LibraryAccess access)
    {
        LibraryOpener opener;
        std::optional<LibraryOpener::Answer> answer;
        opener.open(this, m_folder->filePath(name), access, [&](LibraryOpener::Answer given) { answer.emplace(std::move(given)); });
        if (!QTest::qWaitFor([&] { return answer.has_value(); }, 20'000))
            return std::unexpected(presentation::FailedOpening {{base::ErrorCode::Cancelled, {}, {}}, {}});
        return *std::move(answer);
    }

    /// The second start is another program, which blocks: here another thread.
    static bool handedOver(const QString &library, const StartRequest &request)
    {
        bool isTaken = false;
        const std::unique_ptr<QThread> start(QThread::create([&] { isTaken = WindowClaim::handOver(library, request); }));
        QSignalSpy finished(start.get(), &QThread::finished);
        start->start();
        const bool hasEnded = finished.wait(10'000);
        start->wait();
        return hasEnded && isTaken;
    }

    presentation::Settings m_settings;
    presentation::Language m_language {m_settings};
    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_MAIN(TestNavigation)
#include "tst_navigation.moc"
