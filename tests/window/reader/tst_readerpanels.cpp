// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shelf.h"

#include <library/store/documentqueries.h>
#include <library/store/documentstore.h>
#include <library/store/linkcounts.h>
#include <library/store/links.h>
#include <library/store/themetree.h>
#include <presentation/packs/recordfacts.h>
#include <presentation/reader/annotationcontroller.h>
#include <presentation/reader/linksmodel.h>
#include <presentation/reader/notesmodel.h>
#include <presentation/reader/outlinemodel.h>
#include <presentation/reader/recordhtml.h>
#include <window/screens/reader/infopanel.h>
#include <window/screens/reader/linkspanel.h>
#include <window/screens/reader/notespanel.h>
#include <window/screens/reader/outlinepanel.h>
#include <window/screens/reader/readerheader.h>
#include <window/screens/reader/readerview.h>
#include <window/screens/reader/textpane.h>

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QTextCursor>
#include <QTreeView>
#include <QtTest>

using namespace Qt::StringLiterals;
using presentation::Location;
using window::ReaderPage;

/// The docks on the right, over a page that shows a text.
class TestReaderPanels : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_shelf = std::make_unique<Shelf>();
        m_page = std::make_unique<ReaderPage>(m_shelf->session());
        m_page->resize(900, 500);
        static_cast<QWidget *>(m_page.get())->show();
        m_work = m_shelf->record(u"A/HRC/RES/66/3"_s);
    }
    void cleanup()
    {
        m_page.reset();
        m_shelf.reset();
    }

    void infoSaysWhatIsKnown()
    {
        window::InfoPanel panel(m_shelf->session());
        panel.show(m_page.get());
        QVERIFY(open(panel));
        QString all;
        for (const QLabel *label : panel.findChildren<QLabel *>())
            all += label->text() + u'\n';
        for (const QString &words : {u"A/HRC/RES/66/3"_s, u"Human Rights Council"_s, u"66th session"_s,
                 u"8 October 2027"_s, u"without a vote"_s, u"A/HRC/66/L.7"_s, u"Norway"_s, u"Sponsors (4)"_s,
                 u"reading-rooms.en.xml"_s, u"Unofficial copy"_s})
            QVERIFY2(all.contains(words), qPrintable(words + u"\n\n"_s + all));
        QVERIFY(all.indexOf(u"Chile"_s) < all.indexOf(u"Norway"_s)); // By the rules of the language, not as printed.
        Shelf::keepPicture(panel, u"panel-info"_s);
    }

    void aDraftSaysWhatTookItsPlace()
    {
        // The draft is known because the adopted text names it.
        const base::RecordId draft = m_shelf->record(u"A/HRC/66/L.7"_s);
        QVERIFY(draft.isValid());
        const auto content = contentOf(draft);
        VERIFY_RESULT(content);
        window::ReaderHeader header(m_shelf->session().settings(), nullptr);
        header.setContent(*content);
        header.resize(900, 40);
        auto *label = header.findChild<QLabel *>(u"readerSuperseded"_s);
        QVERIFY(label->isVisibleTo(&header));
        QVERIFY2(label->text().contains(u"A/HRC/RES/66/3"_s), qPrintable(label->text()));
        Shelf::keepPicture(header, u"header-superseded"_s);
        QSignalSpy asked(&header, &window::ReaderHeader::placeRequested);
        emit label->linkActivated(u"#"_s);
        QCOMPARE(asked.count(), 1);
        QCOMPARE(asked.first().first().value<presentation::Location>().record, m_work);
        presentation::ReaderContent adopted = *content;
        adopted.supersededBy.reset();
        header.setContent(adopted);
        QVERIFY(!label->isVisibleTo(&header));
    }

    void outlineShowsTheParagraphsOfOneVerb()
    {
        window::OutlinePanel panel(m_shelf->session());
        panel.show(m_page.get());
        QVERIFY(open(panel));
        auto *rows = panel.findChild<QTreeView *>(u"outlineRows"_s);
        auto *verbs = panel.findChild<QComboBox *>(u"outlineVerbs"_s);
        const auto lines = [verbs] {
            QStringList all;
            for (int row = 0; row < verbs->count(); ++row)
                all.append(verbs->itemText(row));
            return all;
        };
        QTRY_COMPARE(lines(),
            (QStringList {u"All Verbs"_s, u"●●●●● \u2066Decides\u2069 (1)"_s, u"●●●○○ \u2066Calls upon\u2069 (1)"_s, u"●●●○○ \u2066Requests\u2069 (1)"_s,
                u"●○○○○ \u2066Encourages\u2069 (1)"_s, u"●○○○○ \u2066Invites\u2069 (1)"_s}));
        const auto shown = [&] {
            QStringList texts;
            for (QModelIndex index = rows->model()->index(0, 0); index.isValid(); index = rows->indexBelow(index))
                texts.append(index.data().toString().first(3));
            return texts;
        };
        const qsizetype all = shown().size();
        verbs->setCurrentIndex(2);
        emit verbs->activated(2);
        QCOMPARE(shown(), (QStringList {u"Ope"_s, u"OP2"_s, u"(a)"_s, u"(b)"_s, u"(c)"_s}));
        Shelf::keepPicture(panel, u"panel-verbs"_s);
        verbs->setCurrentIndex(0);
        emit verbs->activated(0);
        QCOMPARE(shown().size(), all);
    }

    void outlineShowsTheBuildAndFollows()
    {
        window::OutlinePanel panel(m_shelf->session());
        panel.show(m_page.get());
        QVERIFY(open(panel));
        auto *rows = panel.findChild<QTreeView *>(u"outlineRows"_s);
        auto *model = panel.findChild<presentation::OutlineModel *>();
        const QAbstractItemModelTester tester(model);
        const QString all = printed(*rows->model());
        const QStringList lines = all.split(u'\n', Qt::SkipEmptyParts);
        const auto hasLine = [&](const QString &start) {
            return std::ranges::any_of(lines, [&](const QString &line) { return line.startsWith(start); });
        };
        for (const QString &start : {u"Reading rooms by the sea"_s, u"Preamble"_s, u"  PP1  Guided"_s,
                 u"Operative paragraphs"_s, u"  OP2  Calls upon"_s, u"    (a)  To keep"_s, u"Footnotes"_s})
            QVERIFY2(hasLine(start), qPrintable(start + u"\n\n"_s + all));
        m_page->show(Location{m_work, u"en"_s, model::Address(u"OP4"_s), {}});
        QTRY_VERIFY(rows->currentIndex().data().toString().startsWith(u"OP4"_s));
        auto *filter = panel.findChild<QLineEdit *>(u"outlineFilter"_s);
        filter->setText(u"tide"_s);
        QCOMPARE(printed(*rows->model()).count(u'\n'), 3); // Group, OP2, OP2 (c).
        filter->clear();
        QTest::keyClick(rows, Qt::Key_Return);
        QCOMPARE(m_page->place().address.text(), u"OP4"_s);
        Shelf::keepPicture(panel, u"panel-outline"_s);
    }

    void linksStandInGroups()
    {
        window::LinksPanel panel(m_shelf->session());
        panel.show(m_page.get());
        QVERIFY(open(panel));
        auto *model = panel.findChild<presentation::LinksModel *>();
        const QAbstractItemModelTester tester(model);
        const QString all = printed(*model);
        QVERIFY2(all.contains(u"cites"_s), qPrintable(all));
        QVERIFY2(all.contains(u"sponsored by  4"_s), qPrintable(all));
        QVERIFY2(all.contains(u"Lamps on the quay"_s), qPrintable(all));
        QVERIFY2(all.contains(u"81/11"_s) && all.contains(u"◌"_s), qPrintable(all));
        QSignalSpy requested(&panel, &window::LinksPanel::placeRequested);
        auto *rows = panel.findChild<QTreeView *>(u"linkRows"_s);
        rows->setCurrentIndex(model->index(0, 0, model->index(0, 0)));
        QTest::keyClick(rows, Qt::Key_Return);
        QCOMPARE(requested.count(), 1);
        Shelf::keepPicture(panel, u"panel-links"_s);
    }

    void numbersAgreeEverywhere()
    {
        // A text cites another one in each language and twice in one; a State has two roles; one more claim is only suggested.
        const base::RecordId cited = m_shelf->record(u"A/RES/81/11"_s);
        const base::RecordId lamps = other(m_work);
        QVERIFY(cited.isValid() && lamps.isValid());
        const base::RecordId norway = find(model::RecordKind::State, u"NOR"_s);
        const base::RecordId theme = add(model::RecordKind::Theme, u"theme:quays"_s, u"Quays"_s);
        linkFromEachText(m_work, cited, u"cites"_s);
        linkFromEachText(m_work, theme, u"about"_s);
        addLink(m_work, norway, u"sponsors"_s, u"main sponsor"_s);
        addLink(m_work, norway, u"sponsors"_s, u"core group"_s, model::LinkStatus::Suggested);
        addLink(lamps, theme, u"about"_s, {}, model::LinkStatus::Suggested);
        struct Asked {
            base::RecordId record;
            QString relation;
            const char *words; // As a group is headed.
            qint64 suggested;
        };
        for (const Asked &asked : {Asked {cited, u"cites"_s, "cited by", 0}, Asked {norway, u"sponsors"_s, "sponsored", 0},
                 Asked {theme, u"about"_s, "documents on this theme", 1}}) {
            const QString words = QString::fromUtf8(asked.words);
            const auto counts = m_shelf->library().read(
                [&](const library::Database &database) { return library::linkCounts(database, asked.record); });
            VERIFY_RESULT(counts);
            const model::LinkCount count = model::countOf(*counts, asked.relation, model::LinkEnd::To);
            QVERIFY2(count.records >= 1, asked.words);
            QCOMPARE(count.suggested, asked.suggested);
            const QString number = asked.suggested > 0 ? u"%1 + %2 suggested"_s.arg(count.records).arg(count.suggested) : QString::number(count.records);
            // Page.
            const presentation::ReaderContent content = read(asked.record);
            const QString html = presentation::recordHtml(content, {}, QPalette(), Qt::LeftToRight).html;
            const QString heading = words.left(1).toUpper() + words.mid(1) + u" <span class='muted'>"_s + number + u"</span>"_s;
            QVERIFY2(html.contains(heading), qPrintable(heading + u'\n' + html));
            // Every record of a group stands there once.
            QCOMPARE(html.section(heading, 1).section(u"<h2>"_s, 0, 0).count(u"<p class='item'>"_s), count.records + count.suggested);
            // Dock.
            presentation::LinksModel model;
            model.setContent(content);
            QVERIFY2(printed(model).contains(words + u"  "_s + number + u'\n'), qPrintable(printed(model)));
            // Pack.
            const application::OpenLibrary &library = m_shelf->session().library();
            const auto pack = library.run(application::appendToPack({}, {}, asked.record, {}));
            VERIFY_RESULT(pack);
            const auto outline = library.run(application::packOutline(*pack, u"en"_s, presentation::packFacts()));
            VERIFY_RESULT(outline);
            const QStringList facts = outline->blocks.first().facts;
            QVERIFY2(facts.contains(words + u": "_s + number), qPrintable(facts.join(u'\n')));
        }
        // Lists, and with them the command line, and the tree of themes.
        const auto rows = m_shelf->library().read(
            [](const library::Database &database) { return library::DocumentQueries(database).list({}); });
        VERIFY_RESULT(rows);
        for (const model::RecordRow &row : *rows) {
            const auto counts = m_shelf->library().read(
                [&](const library::Database &database) { return library::linkCounts(database, row.record.id); });
            QCOMPARE(row.citedBy, model::countOf(*counts, u"cites"_s, model::LinkEnd::To).records);
        }
        const auto tree = m_shelf->library().read(
            [](const library::Database &database) { return library::ThemeTreeQueries(database).matching(u"quays"_s, 5); });
        VERIFY_RESULT(tree);
        QCOMPARE(tree->first().texts, 1);
    }

    void whatSourceFilesStateIsNoSuggestion()
    {
        const auto rows = m_shelf->library().read(
            [](const library::Database &database) { return library::LinkQueries(database).suggested(QString()); });
        VERIFY_RESULT(rows);
        for (const model::LinkRow &row : *rows)
            QVERIFY2(row.link.relation != u"about", qPrintable(row.to.name));
    }

    void aFactIsSaidOnceAndOnlyWhatWasAdoptedIsAdopted()
    {
        VERIFY_RESULT(m_shelf->library().write([&](const library::Database &database) -> base::Status {
            auto work = library::DocumentQueries(database).record(m_work);
            work->fields.insert(u"original_language"_s, u"en"_s);
            const base::Status done = database.execute(u"UPDATE text SET original_language = 'en'"_s);
            return done ? library::RecordStore(database).update(*work) : done;
        }));
        const QString adopted = infoOf(m_work);
        QCOMPARE(adopted.count(u"Original language\n"_s), 1);
        QVERIFY(adopted.contains(u"Adopted\n"_s));
        VERIFY_RESULT(m_shelf->library().write([&](const library::Database &database) -> base::Status {
            auto work = library::DocumentQueries(database).record(m_work);
            work->symbol = work->symbolKey = u"A/HRC/66/17"_s;
            work->fields.remove(u"vote"_s);
            work->fields.remove(u"status"_s);
            return library::RecordStore(database).update(*work);
        }));
        const QString report = infoOf(m_work);
        QVERIFY2(!report.contains(u"Adopted\n"_s) && report.contains(u"Date\n"_s), qPrintable(report));
    }

    void suggestionsAreAcceptedAndThatIsUndone()
    {
        const base::LinkId link = suggest();
        QVERIFY(link.isValid());
        window::LinksPanel panel(m_shelf->session());
        panel.show(m_page.get());
        QVERIFY(open(panel));
        auto *model = panel.findChild<presentation::LinksModel *>();
        const QAbstractItemModelTester tester(model);
        auto *rows = panel.findChild<QTreeView *>(u"linkRows"_s);
        const auto suggested = [&]() -> QModelIndex {
            const QModelIndex index = model->index(0, 0, model->index(0, 0));
            return index.data(presentation::LinksModel::IsSuggestionRole).toBool() ? index : QModelIndex();
        };
        QVERIFY2(suggested().isValid(), qPrintable(printed(*model)));
        Shelf::keepPicture(panel, u"panel-suggestions"_s);
        emit rows->clicked(suggested().siblingAtColumn(presentation::LinksModel::AcceptColumn));
        QTRY_VERIFY(!suggested().isValid());
        QVERIFY(printed(*model).contains(u"follows"_s));
        m_page->undo();
        QTRY_VERIFY(suggested().isValid());
    }

    void notesAreListedAndDeleted()
    {
        window::NotesPanel panel(m_shelf->session());
        panel.show(m_page.get());
        QVERIFY(open(panel));
        auto *model = panel.findChild<presentation::NotesModel *>();
        const QAbstractItemModelTester tester(model);
        QCOMPARE(model->rowCount(), 0);
        auto *view = m_page->findChild<window::ReaderView *>();
        view->setTextCursor(view->document()->find(u"lend charts"_s));
        m_page->pane().highlight(model::Colour::Green);
        QTRY_COMPARE(model->rowCount(), 1);
        QCOMPARE(model->index(0).data().toString(), u"lend charts"_s);
        QVERIFY(model->index(0).data(Qt::AccessibleTextRole).toString().contains(u"Green"_s));
        auto *rows = panel.findChild<QListView *>(u"noteRows"_s);
        rows->setCurrentIndex(model->index(0));
        Shelf::keepPicture(panel, u"panel-notes"_s);
        QTest::keyClick(rows, Qt::Key_Delete);
        QTRY_COMPARE(model->rowCount(), 0);
        m_page->undo();
        QTRY_COMPARE(model->rowCount(), 1);
    }

    void withoutAPageEachSaysWhatToDo()
    {
        window::InfoPanel info(m_shelf->session());
        window::OutlinePanel outline(m_shelf->session());
        info.show(m_page.get());
        outline.show(m_page.get());
        QVERIFY(open(info));
        m_page.reset(); // A closed tab must not be asked any more.
        info.show(nullptr);
        outline.show(nullptr);
        QCOMPARE(outline.findChild<presentation::OutlineModel *>()->rowCount(), 0);
    }

private:
    bool open(QWidget &panel)
    {
        panel.resize(300, 500);
        panel.setVisible(true);
        return Shelf::open(*m_page, {m_work, u"en"_s, {}, {}});
    }

    static QString printed(const QAbstractItemModel &model, const QModelIndex &parent = {}, int depth = 0)
    {
        QString all;
        for (int row = 0; row < model.rowCount(parent); ++row) {
            const QModelIndex index = model.index(row, 0, parent);
            all += QString(depth * 2, u' ') + index.data().toString() + u'\n';
            all += printed(model, index, depth + 1);
        }
        return all;
    }

    base::Result<presentation::ReaderContent> contentOf(base::RecordId record)
    {
        return m_shelf->session().library().run(application::readingContent({record, {}, {}, u"en"_s})).transform(
            [](application::ReadingContent content) { return presentation::ReaderContent {std::move(content)}; });
    }

    presentation::ReaderContent read(base::RecordId record) { return contentOf(record).value_or(presentation::ReaderContent()); }

    QString infoOf(base::RecordId record)
    {
        ReaderPage page(m_shelf->session());
        window::InfoPanel panel(m_shelf->session());
        panel.show(&page);
        panel.setVisible(true);
        if (!Shelf::open(page, {record, u"en"_s, {}, {}}))
            return {};
        QString all;
        for (const QLabel *label : panel.findChildren<QLabel *>())
            all += label->text() + u'\n';
        return all;
    }

    base::RecordId find(model::RecordKind kind, const QString &key)
    {
        const auto found = m_shelf->library().read(
            [&](const library::Database &database) { return library::DocumentQueries(database).findRecord(kind, key); });
        return found && *found ? (*found)->id : base::RecordId();
    }

    base::RecordId add(model::RecordKind kind, const QString &key, const QString &name)
    {
        model::Record record;
        record.kind = kind;
        record.symbolKey = key;
        record.name = name;
        const auto added = m_shelf->library().write(
            [&](const library::Database &database) { return library::RecordStore(database).ensure(record); });
        return added.value_or(base::RecordId());
    }

    /// Another document whose text is in the library.
    base::RecordId other(base::RecordId work)
    {
        const auto texts = m_shelf->library().read(
            [](const library::Database &database) { return library::DocumentQueries(database).allTexts(); });
        for (const model::Text &text : texts.value_or(QList<model::Text>())) {
            if (text.work != work)
                return text.work;
        }
        return {};
    }

    void addLink(base::RecordId from, base::RecordId to, const QString &relation, const QString &role = {},
        model::LinkStatus status = model::LinkStatus::Accepted, base::PassageId passage = {})
    {
        model::Link link;
        link.from = from;
        link.fromPassage = passage;
        link.to = to;
        link.relation = relation;
        link.role = role;
        link.origin = model::Origin::Rule;
        link.rule = u"test/1"_s;
        link.status = status;
        const auto added = m_shelf->library().write(
            [&](const library::Database &database) { return library::LinkStore(database).add(link); });
        QVERIFY(added.has_value());
    }

    /// From the first two passages of each language.
    void linkFromEachText(base::RecordId from, base::RecordId to, const QString &relation)
    {
        const presentation::ReaderContent content = read(from);
        QVERIFY(content.texts.size() > 1);
        for (const model::Text &text : content.texts) {
            const auto passages = m_shelf->library().read(
                [&](const library::Database &database) { return library::DocumentQueries(database).passageIds(text.id); });
            for (const base::PassageId passage : passages->first(2))
                addLink(from, to, relation, {}, model::LinkStatus::Accepted, passage);
        }
    }

    base::LinkId suggest()
    {
        model::Link link;
        link.from = m_work;
        link.to = m_shelf->record(u"A/HRC/RES/62/4"_s);
        link.relation = u"follows"_s;
        link.origin = model::Origin::Rule;
        link.rule = u"test/1"_s;
        link.status = model::LinkStatus::Suggested;
        auto added = m_shelf->library().write(
            [&](const library::Database &database) { return library::LinkStore(database).add(link); });
        return added.value_or(base::LinkId());
    }

    std::unique_ptr<Shelf> m_shelf;
    std::unique_ptr<ReaderPage> m_page;
    base::RecordId m_work;
};

QTEST_MAIN(TestReaderPanels)
#include "tst_readerpanels.moc"
