package org.parkatlas.bench;

import com.sun.management.ThreadMXBean;
import com.sun.tools.attach.AttachNotSupportedException;
import com.sun.tools.attach.VirtualMachine;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.lang.management.ThreadInfo;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import javax.management.MBeanServerConnection;
import javax.management.remote.JMXConnectorFactory;
import javax.management.remote.JMXServiceURL;

/** Looks into the memory of another Java process of the same user, which needs no preparation. */
final class ServerProbe {
  private static final int COLLECTIONS = 3;

  private final long pid;
  private final ThreadMXBean threads;
  private final MemoryMXBean memory;

  private ServerProbe(long pid, MBeanServerConnection connection) throws IOException {
    this.pid = pid;
    this.threads =
        ManagementFactory.newPlatformMXBeanProxy(
            connection, ManagementFactory.THREAD_MXBEAN_NAME, ThreadMXBean.class);
    this.memory =
        ManagementFactory.newPlatformMXBeanProxy(
            connection, ManagementFactory.MEMORY_MXBEAN_NAME, MemoryMXBean.class);
  }

  static ServerProbe attach(long pid) throws IOException {
    try {
      VirtualMachine machine = VirtualMachine.attach(Long.toString(pid));
      String address = machine.startLocalManagementAgent();
      machine.detach();
      return new ServerProbe(
          pid, JMXConnectorFactory.connect(new JMXServiceURL(address)).getMBeanServerConnection());
    } catch (AttachNotSupportedException e) {
      throw new IOException("cannot look into process " + pid, e);
    }
  }

  /** By thread, the bytes it has allocated in its life; the threads of this look are left out. */
  Map<Long, Long> allocated() {
    long[] ids = threads.getAllThreadIds();
    ThreadInfo[] infos = threads.getThreadInfo(ids);
    long[] bytes = threads.getThreadAllocatedBytes(ids);
    Map<Long, Long> allocated = new HashMap<>();
    for (int i = 0; i < ids.length; i++) {
      if (infos[i] != null && bytes[i] > 0 && !infos[i].getThreadName().contains("RMI")) {
        allocated.put(ids[i], bytes[i]);
      }
    }
    return allocated;
  }

  /** Bytes that threads have allocated since; what has ended meanwhile is not counted. */
  long allocatedSince(Map<Long, Long> before) {
    long sum = 0;
    for (Map.Entry<Long, Long> thread : allocated().entrySet()) {
      sum += thread.getValue() - before.getOrDefault(thread.getKey(), 0L);
    }
    return sum;
  }

  /** Bytes in use after garbage collection. */
  long heap() {
    for (int i = 0; i < COLLECTIONS; i++) {
      memory.gc();
    }
    return memory.getHeapMemoryUsage().getUsed();
  }

  /** Bytes of the process in main memory, as Linux counts them. */
  long resident() throws IOException {
    for (String line : Files.readAllLines(Path.of("/proc/" + pid + "/status"))) {
      if (line.startsWith("VmRSS:")) {
        return Long.parseLong(line.replaceAll("[^0-9]", "")) * 1024;
      }
    }
    throw new IOException("no VmRSS of process " + pid);
  }
}
