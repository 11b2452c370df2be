// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Stands for aide-memoire-reader in a test. The name of the file says what goes wrong.
#include <import/pipeline/readerservice.h>
#include <import/pipeline/sandbox.h>

#include <QCoreApplication>
#include <QFile>

#include <cstdlib>
#include <thread>

#include <sys/socket.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

/// The word that stands for whether something was possible.
QString possible(bool it)
{
    return it ? u"possible"_s : u"refused"_s;
}

pipeline::ReaderAnswer misbehave(const pipeline::ReaderRequest &request)
{
    pipeline::ReaderAnswer answer;
    answer.format = u"text"_s;
    if (request.name == "crash"_L1)
        std::abort();
    if (request.name == "leave"_L1)
        std::exit(3);
    if (request.name == "hang"_L1)
        std::this_thread::sleep_for(std::chrono::hours(1));
    if (request.name == "swell"_L1)
        answer.bytes = QByteArray(6LL * 1024 * 1024 * 1024, 'x');
    if (request.name == "print"_L1)
        ::puts("words that nobody asked for");
    if (request.name == "write"_L1)
        answer.format = possible(QFile(request.path + u".new"_s).open(QIODevice::WriteOnly));
    if (request.name == "remove"_L1)
        answer.format = possible(QFile::remove(request.path));
    if (request.name == "connect"_L1)
        answer.format = possible(::socket(AF_INET, SOCK_STREAM, 0) >= 0);
    if (request.name == "start"_L1) {
        const pid_t child = ::fork();
        if (child == 0)
            ::_exit(0);
        answer.format = possible(child > 0);
    }
    return answer;
}

}

int main(int argc, char **argv)
{
    if (!pipeline::enterReadingFolder(argv[1]))
        return 1;
    const QCoreApplication application(argc, argv);
    if (!pipeline::enterSandbox({}))
        return 1;
    return pipeline::serveReading(misbehave);
}
